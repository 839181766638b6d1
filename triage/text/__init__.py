"""From raw characters to the words somebody wrote: cleaning, quotes, signatures, wrappings."""
