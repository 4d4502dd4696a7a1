"""What services of ideas, proposals and groups raise where an act is not possible."""


class Refused(ValueError):
    """The act is not possible as things are; pages say so and change nothing."""
