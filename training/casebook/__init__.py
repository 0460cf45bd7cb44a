"""The casebook: emergency presentations as reviewable data, and narratives made from them."""
