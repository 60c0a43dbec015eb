% A variable that isn't set is empty.
%@ source: docs getenv
assert(isempty(getenv('RUNMAT_NO_SUCH_VARIABLE')) && ischar(getenv('PATH')))
