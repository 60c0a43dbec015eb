% The smallest of those that are the same stays.
%@ source: documentation page of the function
[C, ia, ic] = uniquetol([2 1 1+1e-14]);
assert(isequal(C, [1 2]) && isequal(ia, [2; 1]) && isequal(ic, [2; 1; 1]))
assert(isequal(uniquetol([1; 1.05; 2], 0.1), [1; 2]))
assert(isequal(uniquetol([1 2; 1.001 2; 3 4], 0.01, 'ByRows', true), [1 2; 3 4]))
assert(isequal(uniquetol([1 1.5 2], 0.6, 'DataScale', 1), [1 2]))
[~, all] = uniquetol([2 1 1+1e-14], 'OutputAllIndices', true);
assert(isequal(all, {[2; 3]; 1}))
uniquetol(int8(1))
%@ error: MATLAB:uniquetol:invalidInput "A must be a real floating point array"
