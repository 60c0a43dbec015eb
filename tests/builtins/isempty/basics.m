% A zero in the size.
%@ source: documentation page of the function, checked against another implementation
assert(isempty([]) && isempty('') && isempty({}) && isempty(zeros(0,3)) && ~isempty(0) && ~isempty({[]}))
