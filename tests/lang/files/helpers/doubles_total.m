% Doubles the caller's variable TOTAL and leaves SEEN behind.
total = total * 2;
seen = true;
if total > 100
    return
end
seen_end = true;
