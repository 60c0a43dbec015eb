% An array with a zero length is empty.
%@ source: MATLAB documentation
assert(isempty([]) && isempty('') && isempty({}) && isempty(zeros(0,3)) && ~isempty(0))
