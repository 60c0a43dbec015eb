% Subscripts become linear indices.
%@ source: documentation page of the function, checked against another implementation
assert(isequal(sub2ind([2 3], [1 2], [1 3]), [1 6]))
try, sub2ind([2 3], 3, 1); error('no'), catch err, end
assert(~isempty(strfind(err.message, 'range')))
