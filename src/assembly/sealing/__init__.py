"""Sealing: papers signed electronically, and what is checked of a paper afterwards."""
