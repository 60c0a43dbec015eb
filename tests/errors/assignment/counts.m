% The two sides of an assignment must have the same number of elements.
%@ source: language.md 21
x = 1:3; A = eye(2);
try, x(1:2) = [1 2 3]; catch e1, end
try, A(1, :) = [1 2 3]; catch e2, end
try, x(2) = 'ab'; catch e3, end
assert(strcmp(e1.identifier, 'MATLAB:matrix:singleSubscriptNumelMismatch') && strcmp(e3.identifier, e1.identifier))
assert(strcmp(e1.message, 'Unable to perform assignment because the left and right sides have a different number of elements.'))
assert(strcmp(e2.identifier, 'MATLAB:subsassigndimmismatch'))
assert(strcmp(e2.message, ['Unable to perform assignment because the size of the left side is 1-by-2 and ' ...
                           'the size of the right side is 1-by-3.']))
