"""The office file: its shape, its checks, the lines of its mistakes, and the versions coordinators put over it."""
