% Non-finite numbers print as words in their width.
%@ source: language.md 29.8
assert(strcmp(sprintf('%d %f %g', NaN, Inf, -Inf), 'NaN Inf -Inf') && strcmp(sprintf('%5.1f|', NaN), '  NaN|') && strcmp(sprintf('%05d', Inf), '  Inf'))
assert(strcmp(sprintf('%x', NaN), 'NaN') && strcmp(sprintf('%-6d|', -Inf), '-Inf  |'))
