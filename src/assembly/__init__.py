"""The general assembly of a chamber: its sessions recorded, its papers made."""

__version__ = "0.1.0"
