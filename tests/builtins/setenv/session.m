% The value can be read back.
%@ source: docs setenv
setenv('RUNMAT_TEST_VALUE', 'x y')
assert(isequal(getenv('RUNMAT_TEST_VALUE'), 'x y'))
setenv('RUNMAT_TEST_VALUE')
assert(isempty(getenv('RUNMAT_TEST_VALUE')))
