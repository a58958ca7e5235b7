"""Rules on a cooperation as its YAML describes it, before anything is drafted."""
