% Numbers are no text.
%@ source: docs upper
upper(5)
%@ error: MATLAB:invalidInput
