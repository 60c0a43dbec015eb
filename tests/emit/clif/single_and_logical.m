% Singles stay singles, logicals are bytes.
x = single(1.5); f = true;
for k = 1:20
    x = x * 0.5 + 1; f = ~f;
end
%| eval:4 (10)
%| function u0:0(i64, i64, i64, i64) -> i64 system_v {
%|     ss0 = explicit_slot 128, align = 8
%|     ss1 = explicit_slot 40, align = 8
%|
%| block0(v0: i64, v1: i64, v2: i64, v3: i64):
%|     v4 = f64const 0x1.8000000000000p0
%|     v5 = iconst.i64 1
%|     v6 = iconst.i64 20
%|     v7 = f64const 0x1.0000000000000p-1
%|     v8 = load.f32 notrap aligned readonly can_move v2
%|     v9 = load.i8 notrap aligned readonly can_move v2+8
%|     v10 = load.i64 notrap aligned readonly can_move v2+16
%|     v11 = load.i64 notrap aligned readonly can_move v2+24
%|     v12 = load.i64 notrap aligned readonly can_move v2+32
%|     v13 = load.i64 notrap aligned readonly can_move v2+40
%|     v14 = iconst.i64 1
%|     v15 = iconst.i64 1
%|     v16 = iconst.i64 -1
%|     v17 = iadd v11, v16  ; v16 = -1
%|     v18 = imul v17, v15  ; v15 = 1
%|     v19 = iadd v14, v18  ; v14 = 1
%|     v20 = iconst.i64 1
%|     v21 = isub v10, v20  ; v20 = 1
%|     v22 = iconst.i64 1
%|     v23 = iconst.i64 4096
%|     v24 = imul v22, v23  ; v22 = 1, v23 = 4096
%|     v25 = iadd v10, v24
%|     v26 = icmp slt v19, v25
%|     v27 = select v26, v19, v25
%|     store notrap aligned v11, v1+64
%|     v28 = iconst.i64 1
%|     store notrap aligned v28, v1+72  ; v28 = 1
%|     v29 = iconst.i64 1
%|     store notrap aligned v29, v1+80  ; v29 = 1
%|     jump block1
%|
%| block1:
%|     jump block2(v21, v8, v9, v27)
%|
%| block2(v30: i64, v33: f32, v40: i8, v43: i64):
%|     v31 = iconst.i64 1
%|     v32 = iadd v30, v31  ; v31 = 1
%|     v35 = fdemote.f32 v34  ; v34 = 0x1.0000000000000p-1
%|     v36 = fmul v33, v35
%|     v37 = f64const 0x1.0000000000000p0
%|     v38 = fdemote.f32 v37  ; v37 = 0x1.0000000000000p0
%|     v39 = fadd v36, v38
%|     v41 = iconst.i8 1
%|     v42 = bxor v40, v41  ; v41 = 1
%|     v44 = icmp slt v32, v43
%|     v45 = icmp sge v32, v43
%|     v46 = iconst.i64 1
%|     v47 = iadd v32, v46  ; v46 = 1
%|     brif v45, block4, block2(v32, v39, v42, v43)
%|
%| block4:
%|     v48 = iconst.i64 address
%|     v49 = load.i8 notrap aligned v48  ; v48 = address
%|     brif v49, block6, block7
%|
%| block7:
%|     v52 = icmp.i64 slt v43, v51
%|     v53 = icmp.i64 sge v43, v51
%|     v54 = iconst.i64 1
%|     v55 = iconst.i64 4096
%|     v56 = imul v54, v55  ; v54 = 1, v55 = 4096
%|     v57 = iadd.i64 v43, v56
%|     v58 = icmp.i64 slt v51, v57
%|     v59 = select.i64 v58, v51, v57
%|     v60 = iconst.i64 1
%|     v61 = iadd.i64 v43, v60  ; v60 = 1
%|     brif v53, block9, block2(v43, v39, v42, v59)
%|
%| block9:
%|     v62 = iconst.i64 address
%|     store.f32 notrap aligned v39, v63
%|     store.i8 notrap aligned v42, v63+8
%|     store.i64 notrap aligned v51, v63+16
%|     return v62  ; v62 = address
%|
%| block6 cold:
%|     v64 = iconst.i64 address
%|     jump block5(v64)  ; v64 = address
%|
%| block5(v50: i64) cold:
%|     store.f32 notrap aligned v39, v63
%|     store.i8 notrap aligned v42, v63+8
%|     store.i64 notrap aligned v43, v63+16
%|     return v50
%| }
%|
