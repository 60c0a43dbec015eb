% The bits of doubles and singles.
%@ source: docs num2hex
assert(isequal(num2hex(1), '3ff0000000000000') && isequal(num2hex(single(1)), '3f800000') && isequal(num2hex([1; 0]), ['3ff0000000000000'; '0000000000000000']))
