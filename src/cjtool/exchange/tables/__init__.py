"""What tables mean: journeys of rows and lanes, by what their headings say."""
