% Where functions have no end, a block must be closed before the next one (1.25).
%@ source: spec 1.25
function f
if x
    y = 1;
function g
z = 2;
%@ error: 4:1-4:3 "At least one END is missing. The statement beginning here does not have a matching end."
