% A text that is no date raises an error.
%@ source: documentation page of datenum
datenum('no date')
%@ error: MATLAB:datenum:ConvertDateString "Failed to convert from text to date number: 'no date'."
