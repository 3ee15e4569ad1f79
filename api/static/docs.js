"use strict";
window.addEventListener("load", () => {
  const place = document.getElementById("swagger-ui");
  window.SwaggerUIBundle({
    url: place.dataset.description,
    domNode: place,
    deepLinking: false,
    validatorUrl: null,
    persistAuthorization: false,
  });
});
