"""How a product schema is written: a pydantic class whose fields are `attribute(...)`s.

    class Lamp(ProductSchema):
        '''Lamps.'''

        schema_id = "lamp@1"
        style_code: Text | None = attribute("the maker's article number", group="identity")
        shade: Text | None = attribute("material of the shade, not of the base")

The type of a field says how words become a value (`schemas.values`); `attribute` says how the
model is asked for them. A class is a model of the *values*: `model_validate` checks those, and
`model_json_schema` describes them.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import UnionType
from typing import Annotated, Any, ClassVar, Union, get_args, get_origin

from pydantic import BaseModel, ConfigDict, Field
from pydantic.fields import FieldInfo

from extractor.errors import SchemaError
from schemas.base import AttributeSpec, Risk, SchemaSpec
from schemas.values.forms import Form
from schemas.values.mentions import Finder
from schemas.vocabulary.labels import LABELS, SCHEMA_LABELS
from schemas.vocabulary.labels_fields import FIELD_LANGUAGE, FIELD_NAMES

Labels = Mapping[str, tuple[str, ...]]


def attribute(
    description: str,
    *,
    group: str = "general",
    risk: Risk = Risk.MEDIUM,
    labels: Labels | None = None,
) -> Any:  # noqa: ANN401 - as pydantic's Field
    """Return the field of one attribute, which is always optional: absence is data.

    Args:
        description: What it is, and what it is not, in a dozen words; goes to the prompt.
        group: Attributes of one group are asked for together.
        risk: What a wrong value costs.
        labels: What documents call it, by language code; by default the words known for the
            attribute's name.
    """
    extra: dict[str, Any] = {"x-group": group, "x-risk": risk.value}
    if labels is not None:
        extra["x-labels"] = {language: list(words) for language, words in labels.items()}
    return Field(default=None, description=description, json_schema_extra=extra)


class ProductSchema(BaseModel):
    """Base of every schema: what is known of one product, each attribute in its canonical form.

    Attributes:
        schema_id: `name@version`; a released version never changes.
        title: What people call it; by default the class name.
        finders: How values are seen of attributes that nothing but a schema describes, by name.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    schema_id: ClassVar[str] = ""
    title: ClassVar[str] = ""
    finders: ClassVar[Mapping[str, Finder]] = {}

    @classmethod
    def spec(cls) -> SchemaSpec:
        """Return the schema as the reading side sees it.

        Raises:
            SchemaError: an attribute has a type that no form reads.
        """
        return _spec(cls)

    @classmethod
    def form(cls, name: str) -> Form:
        """Return the form that reads one attribute.

        Raises:
            KeyError: the schema has no such attribute.
            SchemaError: the attribute has a type that no form reads.
        """
        return _forms(cls)[name]


@cache
def _spec(schema: type[ProductSchema]) -> SchemaSpec:
    schema_id = schema.schema_id or f"{schema.__name__.lower()}@1"
    specs = tuple(
        _attribute_spec(name, schema.model_fields[name], form, schema_id.partition("@")[0])
        for name, form in _forms(schema).items()
    )
    description = " ".join((schema.__doc__ or "").strip().split("\n\n")[0].split())
    return SchemaSpec(schema_id, schema.title or schema.__name__, description, specs)


@cache
def _forms(schema: type[ProductSchema]) -> dict[str, Form]:
    return {name: _form_of(schema, name, field) for name, field in schema.model_fields.items()}


def _attribute_spec(name: str, field: FieldInfo, form: Form, schema_name: str) -> AttributeSpec:
    extra = field.json_schema_extra if isinstance(field.json_schema_extra, dict) else {}
    given = extra.get("x-labels")
    labels = given if isinstance(given, dict) else _known_labels(name, schema_name)
    return AttributeSpec(
        name=name,
        description=field.description or "",
        shape=form.shape,
        leaves=form.leaves,
        form=form.name,
        group=str(extra.get("x-group", "general")),
        risk=Risk(str(extra.get("x-risk", Risk.MEDIUM.value))),
        labels={language: tuple(words) for language, words in labels.items()},  # type: ignore[arg-type]
        lead=form.lead,
    )


def _known_labels(name: str, schema_name: str) -> Labels:
    written = SCHEMA_LABELS.get(schema_name, {}).get(name) or LABELS.get(name, {})
    fields = FIELD_NAMES.get(name)
    return {**written, FIELD_LANGUAGE: fields} if fields else written


def _form_of(schema: type[ProductSchema], name: str, field: FieldInfo) -> Form:
    for form in (*field.metadata, *_metadata(field.annotation)):
        if isinstance(form, Form):
            return form
    raise SchemaError(
        f"{schema.__name__}.{name}: no value form reads this type; "
        "annotate it with one of the types in schemas.values",
        code="schema_unsupported",
    )


def _metadata(annotation: object) -> tuple[object, ...]:
    """Return the metadata of `Annotated[X, ...]` or of the one such member of `X | None`."""
    origin = get_origin(annotation)
    if origin is Annotated:
        return get_args(annotation)[1:]
    if origin in (Union, UnionType):
        return tuple(m for member in get_args(annotation) for m in _metadata(member))
    return ()
