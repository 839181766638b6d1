"""Learning from the reader: own labels, corrections that override the model, review, a model of one's own."""
