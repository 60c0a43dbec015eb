% Numbers become text with four decimals, or as many digits as asked.
%@ source: language.md 29.14
assert(strcmp(num2str(pi), '3.1416') && strcmp(num2str(123.456789), '123.4568') && strcmp(num2str(1e10), '10000000000') && strcmp(num2str(-0.5), '-0.5'))
assert(strcmp(num2str(pi, 8), '3.1415927') && strcmp(num2str(0.000123456), '0.00012346') && strcmp(num2str(true), '1') && strcmp(num2str('abc'), 'abc'))
assert(strcmp(num2str(3, '%05d'), '00003') && strcmp(num2str(1 + 2i), '1+2i') && strcmp(num2str(NaN), 'NaN') && isempty(num2str([])) && strcmp(num2str(1e23), '1e+23'))
