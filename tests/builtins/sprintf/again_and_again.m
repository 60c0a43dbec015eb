% A format prints the same at each use, whatever its arguments; fields may be narrow or wide.
%@ source: octave-cli 7.3
for k = 1:2
    assert(isequal(sprintf('%d: %8.3f %s', 5, 5 / 7, 'text'), '5:    0.714 text'))
end
assert(isequal(sprintf('%60d|', 7), [blanks(59) '7|']) && isequal(sprintf('%-60d|', 7), ['7' blanks(59) '|']))
assert(isequal(sprintf('%060d', -7), ['-' repmat('0', 1, 58) '7']) && isequal(sprintf('%.20d', 7), '00000000000000000007'))
assert(isequal(sprintf('%08.3f|%+.2f|% .1f', -pi, pi, 2.25), '-003.142|+3.14| 2.2'))
assert(isequal(sprintf('%g %g %g %g', 1e5, 123456789, 1e-5, 0.0001), '100000 1.23457e+08 1e-05 0.0001'))
assert(isequal(sprintf('%.10g %.3g %G', 1 / 3, 1234.5, 1e-10), '0.3333333333 1.23e+03 1E-10'))
assert(isequal(sprintf('%.3e %E', 123456, 0), '1.235e+05 0.000000E+00'))
assert(isequal(sprintf('%s|%5s|%-5s|%.2s', 'abc', 'abc', 'abc', 'abc'), 'abc|  abc|abc  |ab'))
assert(isequal(double(sprintf('%s%d', char(8364), 1)), [8364 49]) && isequal(sprintf('%s', 'é'), 'é'))
