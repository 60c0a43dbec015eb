% Points must differ.
%@ source: documentation page of the function
pchip([0 1 1], [1 2 3])
%@ error: MATLAB:chckxy:RepeatedSites "The data sites should be distinct."
