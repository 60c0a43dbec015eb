% The form of the names is one of two words.
%@ source: documentation page of weekday
weekday(738427, 'tall')
%@ error: MATLAB:weekday:InvalidForm "The form must be 'long' or 'short'."
