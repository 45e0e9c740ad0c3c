"""A project's own texts in other languages: gettext catalogs, and the project as it reads in one of them."""
