"""What customers wrote: which things of the project they speak of, in their own words."""
