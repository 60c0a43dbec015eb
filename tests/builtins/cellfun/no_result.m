% A function without a result can't give a uniform output.
%@ source: docs cellfun
v = cellfun(@(x) assert(x == 1), {1});
%@ error: MATLAB:maxlhs
