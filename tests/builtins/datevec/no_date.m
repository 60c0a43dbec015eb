% A text that doesn't fit its format raises an error.
%@ source: documentation page of datevec
datevec('2010', 'mm/dd')
%@ error: MATLAB:datevec:ConvertDateString "Failed to convert from text to date number: '2010'."
