% A char matrix without columns may have more rows than memory holds texts.
%@ source: observed in no other engine: nothing may end the process
x = repmat('a', 1e13, 0);
try, strcmp(x, {'a'}), catch e, disp(e.identifier), end
%| MATLAB:nomem
