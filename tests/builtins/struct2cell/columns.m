% Fields lie along the first dimension.
%@ source: docs struct2cell
assert(isequal(struct2cell(struct('a', 1, 'b', 'x')), {1; 'x'}) && isequal(size(struct2cell(struct('a', {1, 2, 3}))), [1 1 3]))
