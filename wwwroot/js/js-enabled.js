// Runs before the page is painted, so that what needs script is shown or hidden from the start.
document.body.className += " js-enabled" + ("noModule" in HTMLScriptElement.prototype ? " govuk-frontend-supported" : "");
