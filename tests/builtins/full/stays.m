% An array that is stored full stays as it is.
%@ source: documentation page of the function
a = full([1 0; 0 2]);
assert(isequal(a, [1 0; 0 2]) && isa(full(single(3)), 'single') && islogical(full(true)) && isempty(full([])))
