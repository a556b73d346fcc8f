"""Map tiles from servers, fetched into a folder that is then read as any other; only with the person's yes."""
