"""The trained part: features that travel, a linear model stored as data, its training and evaluation."""
