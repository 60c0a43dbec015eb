% Numbers are no text.
%@ source: docs contains
contains(5, 'a')
%@ error: MATLAB:invalidInput
