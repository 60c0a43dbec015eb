% A sum of doubles over a range: the counter is an integer, the sum a double.
s = 0.5;
for k = 1:100
    s = s + k * 2.5;
end
%| eval:4 (4)
%| function u0:0(i64, i64, i64, i64) -> i64 system_v {
%|     ss0 = explicit_slot 128, align = 8
%|     ss1 = explicit_slot 40, align = 8
%|
%| block0(v0: i64, v1: i64, v2: i64, v3: i64):
%|     v4 = f64const 0x1.0000000000000p-1
%|     v5 = iconst.i64 1
%|     v6 = iconst.i64 100
%|     v7 = f64const 0x1.4000000000000p1
%|     v8 = load.f64 notrap aligned readonly can_move v2
%|     v9 = load.i64 notrap aligned readonly can_move v2+8
%|     v10 = load.i64 notrap aligned readonly can_move v2+16
%|     v11 = load.i64 notrap aligned readonly can_move v2+24
%|     v12 = load.i64 notrap aligned readonly can_move v2+32
%|     v13 = iconst.i64 1
%|     v14 = iconst.i64 1
%|     v15 = iconst.i64 -1
%|     v16 = iadd v10, v15  ; v15 = -1
%|     v17 = imul v16, v14  ; v14 = 1
%|     v18 = iadd v13, v17  ; v13 = 1
%|     v19 = iconst.i64 1
%|     v20 = isub v9, v19  ; v19 = 1
%|     v21 = iconst.i64 1
%|     v22 = iconst.i64 4096
%|     v23 = imul v21, v22  ; v21 = 1, v22 = 4096
%|     v24 = iadd v9, v23
%|     v25 = icmp slt v18, v24
%|     v26 = select v25, v18, v24
%|     store notrap aligned v10, v1+56
%|     v27 = iconst.i64 1
%|     store notrap aligned v27, v1+64  ; v27 = 1
%|     v28 = iconst.i64 1
%|     store notrap aligned v28, v1+72  ; v28 = 1
%|     jump block1
%|
%| block1:
%|     jump block2(v20, v8, v26)
%|
%| block2(v29: i64, v35: f64, v37: i64):
%|     v30 = iconst.i64 1
%|     v31 = iadd v29, v30  ; v30 = 1
%|     v32 = fcvt_from_sint.f64 v31
%|     v34 = fmul v32, v33  ; v33 = 0x1.4000000000000p1
%|     v36 = fadd v35, v34
%|     v38 = icmp slt v31, v37
%|     v39 = icmp sge v31, v37
%|     v40 = iconst.i64 1
%|     v41 = iadd v31, v40  ; v40 = 1
%|     brif v39, block4, block2(v31, v36, v37)
%|
%| block4:
%|     v42 = iconst.i64 address
%|     v43 = load.i8 notrap aligned v42  ; v42 = address
%|     brif v43, block6, block7
%|
%| block7:
%|     v46 = icmp.i64 slt v37, v45
%|     v47 = icmp.i64 sge v37, v45
%|     v48 = iconst.i64 1
%|     v49 = iconst.i64 4096
%|     v50 = imul v48, v49  ; v48 = 1, v49 = 4096
%|     v51 = iadd.i64 v37, v50
%|     v52 = icmp.i64 slt v45, v51
%|     v53 = select.i64 v52, v45, v51
%|     v54 = iconst.i64 1
%|     v55 = iadd.i64 v37, v54  ; v54 = 1
%|     brif v47, block9, block2(v37, v36, v53)
%|
%| block9:
%|     v56 = iconst.i64 address
%|     store.f64 notrap aligned v36, v57
%|     store.i64 notrap aligned v45, v57+8
%|     return v56  ; v56 = address
%|
%| block6 cold:
%|     v58 = iconst.i64 address
%|     jump block5(v58)  ; v58 = address
%|
%| block5(v44: i64) cold:
%|     store.f64 notrap aligned v36, v57
%|     store.i64 notrap aligned v37, v57+8
%|     return v44
%| }
%|
