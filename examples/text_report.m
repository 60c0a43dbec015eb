% A report from log lines: regular expressions, cell arrays of text, sprintf.
lines = {
    '2024-03-01 12:00:01 INFO  started in 35 ms'
    '2024-03-01 12:00:07 WARN  slow query: 1200 ms'
    '2024-03-02 08:15:00 ERROR lost connection to db-7'
    '2024-03-02 08:15:09 INFO  connected to db-8 in 80 ms'
    '2024-03-02 09:00:00 WARN  slow query: 3400 ms'
    };
pattern = '^(?<date>\S+) (?<time>\S+) (?<level>[A-Z]+)\s+(?<text>.*)$';
levels = {};
total = 0;
for k = 1:numel(lines)
    entry = regexp(lines{k}, pattern, 'names');
    levels{end + 1} = entry.level;
    ms = regexp(entry.text, '(\d+) ms', 'tokens', 'once');
    if ~isempty(ms)
        total = total + str2double(ms{1});
    end
    fprintf('%-5s | %s\n', entry.level, regexprep(entry.text, 'db-(\d)', 'server $1'));
end
[names, ~, which] = unique(levels);
for k = 1:numel(names)
    fprintf('%s: %d\n', names{k}, sum(which == k));
end
fprintf('time: %s\n', num2str(total / 1000));
words = strsplit(lower(strjoin(lines', ' ')));
fprintf('%d words, longest: %s\n', numel(words), words{find(cellfun(@numel, words) == max(cellfun(@numel, words)), 1)});
