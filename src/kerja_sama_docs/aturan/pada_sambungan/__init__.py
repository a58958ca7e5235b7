"""Rules on the seam: does the paper say what its spec says?"""
