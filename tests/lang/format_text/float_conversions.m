% Flags, width and precision follow C.
%@ source: language.md 29.9, 29.12
assert(strcmp(sprintf('%g', 1e10), '1e+10') && strcmp(sprintf('%g', 100000), '100000') && strcmp(sprintf('%g', 1e-5), '1e-05') && strcmp(sprintf('%.3g', pi), '3.14'))
assert(strcmp(sprintf('%6.2f|', pi), '  3.14|') && strcmp(sprintf('%e', 12345.678), '1.234568e+04') && strcmp(sprintf('%+d % d', 5, 5), '+5  5'))
assert(strcmp(sprintf('%05d', 42), '00042') && strcmp(sprintf('%5.3d|', 7), '  007|') && strcmp(sprintf('%x %X %o', 255, 255, 8), 'ff FF 10') && strcmp(sprintf('%.0f', 2.5), '2'))
