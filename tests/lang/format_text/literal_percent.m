% A doubled percent sign prints once, also without values.
%@ source: language.md 29.2
fprintf('100%%\n');
%| 100%
fprintf('%d%%|', [1 2]); fprintf('\n');
%| 1%|2%|
assert(strcmp(sprintf('%%'), '%') && strcmp(sprintf('%5.1f%%', 12.345), ' 12.3%'))
