% A pattern that isn't one is an error.
%@ source: docs regexp
regexp('a', '(')
%@ error: MATLAB:regexp:invalidPattern
