"""A journey on one screen: 960 by 540 points, 16:9, where 9 points are 18 pixels of 1,920."""
