"""What requests bring in their forms and queries."""

from __future__ import annotations

from functools import cache
from typing import Any

from pydantic import BaseModel, ConfigDict


class Asked(BaseModel):
    """Base of forms and queries: what is not named in them is refused.

    flask-openapi3 asks for the JSON Schema at every request, which took a quarter of the time of a
    post; here it is made once.
    """

    model_config = ConfigDict(extra="forbid")

    @classmethod
    def model_json_schema(cls, *args: Any, **options: Any) -> dict[str, Any]:  # noqa: ANN401
        """Return the JSON Schema; that of the default form is shared, not to be changed."""
        if args or options:
            return super().model_json_schema(*args, **options)
        return _described(cls)


@cache
def _described(model: type[Asked]) -> dict[str, Any]:
    return super(Asked, model).model_json_schema()
