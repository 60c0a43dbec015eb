% The last day of February depends on the year.
%@ source: documentation page of eomday
assert(isequal(eomday([1900 2000 2001 2004], 2), [28 29 28 29]))
assert(isequal(eomday(2001, [1 4 12]), [31 30 31]))
eomday(2000, 13)
%@ error: MATLAB:eomday:InvalidMonth "Months must be whole numbers from 1 to 12."
