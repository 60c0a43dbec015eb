% Functions give plain arguments and others the same answers; wrong numbers of them are errors.
%@ source: docs of each function
1;
function check(x, rows, columns)
  assert(numel(x) == rows * columns && size(x, 1) == rows && size(x, 2) == columns && size(x, 3) == 1)
  assert(isequal(size(x), [rows columns]) && isempty(x) == (rows * columns == 0) && ndims(x) == 2)
  assert(isrow(x) == (rows == 1) && iscolumn(x) == (columns == 1) && isscalar(x) == (rows * columns == 1))
end
for k = 1:3
  check('abc', 1, 3), check('', 0, 0), check([], 0, 0), check({}, 0, 0), check({1; 2}, 2, 1), check(5, 1, 1)
  check(true, 1, 1), check("text", 1, 1), check(1:4, 1, 4), check(zeros(3, 0), 3, 0), check(struct('a', {1, 2}), 1, 2)
  assert(length(zeros(3, 0)) == 0 && length(zeros(2, 5, 3)) == 5 && numel(magic(3), 2, ':') == 3)
  assert(mod(-1, 3) == 2 && mod(5, 0) == 5 && isnan(rem(5, 0)) && isequal(mod([4 5], 3), [1 2]) && rem(-1, 3) == -1)
  assert(max(NaN, 1) == 1 && min(1, NaN) == 1 && isequal(max([1 5], 3), [3 5]) && isa(max(int8(1), 2), 'int8'))
  assert(strcmp('ab', 'ab') && ~strcmp('ab', 'abc') && ~strcmp('a', 97) && strcmp('', '') && ~strcmp('', 'a'))
  assert(strcmp("ab", 'ab') && isequal(strcmp({'a', 'b'}, 'b'), [false true]) && strcmp('é', 'é') && ~strcmp('é', 'e'))
  assert(strcmpi('AbC', 'aBc') && strcmpi('É', 'é') && ~strcmpi('a', 'b') && iscell({}) && ~iscell('') && ischar(''))
  assert(isstruct(struct()) && ~isstruct(1) && isnumeric(1) && ~isnumeric('1') && islogical(true) && ~isfield(5, 'a'))
end
calls = {@() mod(1), @() mod(1, 2, 3), @() numel(), @() isempty(1, 2), @() strcmp('a'), @() size(1, 0)};
for k = 1:numel(calls)
  try, calls{k}(), catch e, disp(e.identifier), end
end
%| MATLAB:minrhs
%| MATLAB:maxrhs
%| MATLAB:minrhs
%| MATLAB:maxrhs
%| MATLAB:minrhs
%| MATLAB:getdimarg:dimensionMustBePositiveInteger
