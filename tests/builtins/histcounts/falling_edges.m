% Edges ascend.
%@ source: documentation page of the function
histcounts(1:3, [3 2 1])
%@ error: MATLAB:histcounts:invalidInput "Edges must ascend."
