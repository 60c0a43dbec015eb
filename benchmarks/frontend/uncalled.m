% A script with 1 MB of functions that it never calls: read, parsed and made ready.
body = sprintf('%s\n', 'function [result, count] = process_%d(data, limit)', '%% Rows beyond the limit, for the table.', ...
  'count = 0; result = zeros(size(data));', 'for row = 1:size(data, 1)', '  value = data(row, 1) * 2 + 3;', ...
  '  if value > limit && ~isnan(value)', '    result(row, :) = value - limit; count = count + 1;', '  end', 'end', 'end');
folder = tempname; mkdir(folder); file = fullfile(folder, 'uncalled_functions.m');
f = fopen(file, 'w'); fprintf(f, 'reached = 1;\n'); fprintf(f, body, 1:3400); fclose(f);
t = tic; run(file); e = toc(t);
delete(file); rmdir(folder);
fprintf('%.0f\n%.6f\n', reached, e);
