"""How documents look: papers, themes, fonts, and how wide a text is in them."""
