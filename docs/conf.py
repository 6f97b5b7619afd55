"""How the documentation is built."""

import hirekit

project = "hirekit"
author = "The hirekit authors"
copyright = "2026, The hirekit authors"  # noqa: A001
version = release = hirekit.__version__

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
myst_enable_extensions = ["colon_fence", "deflist", "fieldlist"]
myst_heading_anchors = 3
exclude_patterns = ["_build", "schema"]
html_theme = "furo"
html_title = "hirekit"
html_show_sphinx = False
autodoc_member_order = "bysource"
autodoc_typehints = "signature"
autodoc_default_options = {"members": True, "show-inheritance": False}
napoleon_google_docstring = True
napoleon_use_ivar = True
napoleon_custom_sections = [("Source", "notes")]
nitpicky = False
