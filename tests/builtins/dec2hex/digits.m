% Letters are upper case.
%@ source: docs dec2hex
assert(isequal(dec2hex(255), 'FF') && isequal(dec2hex(255, 4), '00FF') && isequal(dec2hex(intmax('uint64')), 'FFFFFFFFFFFFFFFF'))
