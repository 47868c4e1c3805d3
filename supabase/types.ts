// Written by `npm run db:types` from the migrations; a test fails while it is stale.
export type Json = string | number | boolean | null | { [key: string]: Json | undefined } | Json[]

export type Database = {

  "public": {
          Tables: {
            "aanmelding": {
                  Row: {
                    "adres": string | null,"afgesloten_op": string | null,"behandelaar": string | null,"bevestigd_op": string | null,"buurt_code": string | null,"id": string,"ingediend_op": string,"initiatief_id": string | null,"kanaal": Database["public"]['Enums']["kanaal"],"lat": number | null,"lon": number | null,"naam": string,"nummer": string,"omschrijving": string,"status": Database["public"]['Enums']["aanmelding_status"],"themas": (string)[],"website": string | null,"wijk_code": string
                  }
                  ComputedFields: never
                  Insert: {
                    "adres"?: string | null,"afgesloten_op"?: string | null,"behandelaar"?: string | null,"bevestigd_op"?: string | null,"buurt_code"?: string | null,"id"?: string,"ingediend_op": string,"initiatief_id"?: string | null,"kanaal": Database["public"]['Enums']["kanaal"],"lat"?: number | null,"lon"?: number | null,"naam": string,"nummer": string,"omschrijving": string,"status"?: Database["public"]['Enums']["aanmelding_status"],"themas"?: (string)[],"website"?: string | null,"wijk_code": string
                  }
                  Update: {
                    "adres"?: string | null,"afgesloten_op"?: string | null,"behandelaar"?: string | null,"bevestigd_op"?: string | null,"buurt_code"?: string | null,"id"?: string,"ingediend_op"?: string,"initiatief_id"?: string | null,"kanaal"?: Database["public"]['Enums']["kanaal"],"lat"?: number | null,"lon"?: number | null,"naam"?: string,"nummer"?: string,"omschrijving"?: string,"status"?: Database["public"]['Enums']["aanmelding_status"],"themas"?: (string)[],"website"?: string | null,"wijk_code"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "aanmelding_behandelaar_fkey"
      columns: ["behandelaar"]
isOneToOne: false
      referencedRelation: "medewerker"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "aanmelding_buurt_code_fkey"
      columns: ["buurt_code"]
isOneToOne: false
      referencedRelation: "buurt"
      referencedColumns: ["code"]
    },{
      foreignKeyName: "aanmelding_initiatief_id_fkey"
      columns: ["initiatief_id"]
isOneToOne: false
      referencedRelation: "initiatief"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "aanmelding_wijk_code_fkey"
      columns: ["wijk_code"]
isOneToOne: false
      referencedRelation: "wijk"
      referencedColumns: ["code"]
    }
                  ]
                },"aanvraag": {
                  Row: {
                    "afgesloten_op": string | null,"behandelaar": string | null,"bevestigd_op": string | null,"buurt_code": string | null,"doelgroep": string,"eigen_bijdrage_cent": number,"gevraagd_cent": number,"id": string,"ingediend_op": string,"initiatief_id": string | null,"kanaal": Database["public"]['Enums']["kanaal"],"minimumbedrag_cent": number | null,"nummer": string,"plan": string,"prioriteit_id": string | null,"ronde_id": string,"status": Database["public"]['Enums']["aanvraag_status"],"titel": string,"toegekend_cent": number | null,"wanneer": string,"wanneer_van": string | null,"wijk_code": string
                  }
                  ComputedFields: never
                  Insert: {
                    "afgesloten_op"?: string | null,"behandelaar"?: string | null,"bevestigd_op"?: string | null,"buurt_code"?: string | null,"doelgroep": string,"eigen_bijdrage_cent"?: number,"gevraagd_cent": number,"id"?: string,"ingediend_op": string,"initiatief_id"?: string | null,"kanaal": Database["public"]['Enums']["kanaal"],"minimumbedrag_cent"?: number | null,"nummer": string,"plan": string,"prioriteit_id"?: string | null,"ronde_id": string,"status"?: Database["public"]['Enums']["aanvraag_status"],"titel": string,"toegekend_cent"?: number | null,"wanneer": string,"wanneer_van"?: string | null,"wijk_code": string
                  }
                  Update: {
                    "afgesloten_op"?: string | null,"behandelaar"?: string | null,"bevestigd_op"?: string | null,"buurt_code"?: string | null,"doelgroep"?: string,"eigen_bijdrage_cent"?: number,"gevraagd_cent"?: number,"id"?: string,"ingediend_op"?: string,"initiatief_id"?: string | null,"kanaal"?: Database["public"]['Enums']["kanaal"],"minimumbedrag_cent"?: number | null,"nummer"?: string,"plan"?: string,"prioriteit_id"?: string | null,"ronde_id"?: string,"status"?: Database["public"]['Enums']["aanvraag_status"],"titel"?: string,"toegekend_cent"?: number | null,"wanneer"?: string,"wanneer_van"?: string | null,"wijk_code"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "aanvraag_behandelaar_fkey"
      columns: ["behandelaar"]
isOneToOne: false
      referencedRelation: "medewerker"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "aanvraag_buurt_code_fkey"
      columns: ["buurt_code"]
isOneToOne: false
      referencedRelation: "buurt"
      referencedColumns: ["code"]
    },{
      foreignKeyName: "aanvraag_initiatief_id_fkey"
      columns: ["initiatief_id"]
isOneToOne: false
      referencedRelation: "initiatief"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "aanvraag_prioriteit_id_fkey"
      columns: ["prioriteit_id"]
isOneToOne: false
      referencedRelation: "prioriteit"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "aanvraag_ronde_id_fkey"
      columns: ["ronde_id"]
isOneToOne: false
      referencedRelation: "ronde"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "aanvraag_wijk_code_fkey"
      columns: ["wijk_code"]
isOneToOne: false
      referencedRelation: "wijk"
      referencedColumns: ["code"]
    }
                  ]
                },"aanvraag_publiek": {
                  Row: {
                    "besteed_cent": number | null,"buurt_code": string | null,"gevraagd_cent": number,"gewijzigd_op": string,"id": string,"initiatief_id": string | null,"nummer": string,"plan": string,"prioriteit_id": string | null,"ronde_id": string,"slug": string,"status": Database["public"]['Enums']["aanvraag_status"],"titel": string,"toegekend_cent": number | null,"verslag": string | null,"voorgelegd_op": string,"wijk_code": string
                  }
                  ComputedFields: never
                  Insert: {
                    "besteed_cent"?: number | null,"buurt_code"?: string | null,"gevraagd_cent": number,"gewijzigd_op"?: string,"id": string,"initiatief_id"?: string | null,"nummer": string,"plan": string,"prioriteit_id"?: string | null,"ronde_id": string,"slug": string,"status": Database["public"]['Enums']["aanvraag_status"],"titel": string,"toegekend_cent"?: number | null,"verslag"?: string | null,"voorgelegd_op": string,"wijk_code": string
                  }
                  Update: {
                    "besteed_cent"?: number | null,"buurt_code"?: string | null,"gevraagd_cent"?: number,"gewijzigd_op"?: string,"id"?: string,"initiatief_id"?: string | null,"nummer"?: string,"plan"?: string,"prioriteit_id"?: string | null,"ronde_id"?: string,"slug"?: string,"status"?: Database["public"]['Enums']["aanvraag_status"],"titel"?: string,"toegekend_cent"?: number | null,"verslag"?: string | null,"voorgelegd_op"?: string,"wijk_code"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "aanvraag_publiek_buurt_code_fkey"
      columns: ["buurt_code"]
isOneToOne: false
      referencedRelation: "buurt"
      referencedColumns: ["code"]
    },{
      foreignKeyName: "aanvraag_publiek_id_fkey"
      columns: ["id"]
isOneToOne: true
      referencedRelation: "aanvraag"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "aanvraag_publiek_initiatief_id_fkey"
      columns: ["initiatief_id"]
isOneToOne: false
      referencedRelation: "initiatief"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "aanvraag_publiek_prioriteit_id_fkey"
      columns: ["prioriteit_id"]
isOneToOne: false
      referencedRelation: "prioriteit"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "aanvraag_publiek_ronde_id_fkey"
      columns: ["ronde_id"]
isOneToOne: false
      referencedRelation: "ronde"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "aanvraag_publiek_wijk_code_fkey"
      columns: ["wijk_code"]
isOneToOne: false
      referencedRelation: "wijk"
      referencedColumns: ["code"]
    }
                  ]
                },"activiteit": {
                  Row: {
                    "aanmelden": string | null,"afgelast": (string)[],"begin": string,"eind": string,"gewijzigd_op": string,"gratis": boolean | null,"herhaling": string | null,"id": string,"initiatief_id": string | null,"kosten": string | null,"omschrijving": string | null,"overgeslagen": (string)[],"plek_id": string | null,"slug": string,"status": Database["public"]['Enums']["publicatiestatus"],"taal": string | null,"themas": (string)[],"titel": string,"toegankelijkheid": string | null,"voor": (string)[],"website": string | null
                  }
                  ComputedFields: never
                  Insert: {
                    "aanmelden"?: string | null,"afgelast"?: (string)[],"begin": string,"eind": string,"gewijzigd_op"?: string,"gratis"?: boolean | null,"herhaling"?: string | null,"id"?: string,"initiatief_id"?: string | null,"kosten"?: string | null,"omschrijving"?: string | null,"overgeslagen"?: (string)[],"plek_id"?: string | null,"slug": string,"status"?: Database["public"]['Enums']["publicatiestatus"],"taal"?: string | null,"themas"?: (string)[],"titel": string,"toegankelijkheid"?: string | null,"voor"?: (string)[],"website"?: string | null
                  }
                  Update: {
                    "aanmelden"?: string | null,"afgelast"?: (string)[],"begin"?: string,"eind"?: string,"gewijzigd_op"?: string,"gratis"?: boolean | null,"herhaling"?: string | null,"id"?: string,"initiatief_id"?: string | null,"kosten"?: string | null,"omschrijving"?: string | null,"overgeslagen"?: (string)[],"plek_id"?: string | null,"slug"?: string,"status"?: Database["public"]['Enums']["publicatiestatus"],"taal"?: string | null,"themas"?: (string)[],"titel"?: string,"toegankelijkheid"?: string | null,"voor"?: (string)[],"website"?: string | null
                  }
                  Relationships: [
                    {
      foreignKeyName: "activiteit_initiatief_id_fkey"
      columns: ["initiatief_id"]
isOneToOne: false
      referencedRelation: "initiatief"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "activiteit_plek_id_fkey"
      columns: ["plek_id"]
isOneToOne: false
      referencedRelation: "plek"
      referencedColumns: ["id"]
    }
                  ]
                },"advies": {
                  Row: {
                    "aanvraag_id": string,"advies": Database["public"]['Enums']["advies_soort"],"adviseur_id": string | null,"functie": string,"gewijzigd_op": string,"id": string,"ronde_id": string,"tekst": string
                  }
                  ComputedFields: never
                  Insert: {
                    "aanvraag_id": string,"advies": Database["public"]['Enums']["advies_soort"],"adviseur_id"?: string | null,"functie": string,"gewijzigd_op"?: string,"id"?: string,"ronde_id": string,"tekst": string
                  }
                  Update: {
                    "aanvraag_id"?: string,"advies"?: Database["public"]['Enums']["advies_soort"],"adviseur_id"?: string | null,"functie"?: string,"gewijzigd_op"?: string,"id"?: string,"ronde_id"?: string,"tekst"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "advies_adviseur_id_fkey"
      columns: ["adviseur_id"]
isOneToOne: false
      referencedRelation: "adviseur"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "advies_ronde_id_fkey"
      columns: ["ronde_id"]
isOneToOne: false
      referencedRelation: "ronde"
      referencedColumns: ["id"]
    }
                  ]
                },"adviseur": {
                  Row: {
                    "email": string,"functie": string,"gezien_op": string | null,"id": string,"ronde_id": string,"uitgenodigd_op": string
                  }
                  ComputedFields: never
                  Insert: {
                    "email": string,"functie": string,"gezien_op"?: string | null,"id"?: string,"ronde_id": string,"uitgenodigd_op": string
                  }
                  Update: {
                    "email"?: string,"functie"?: string,"gezien_op"?: string | null,"id"?: string,"ronde_id"?: string,"uitgenodigd_op"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "adviseur_ronde_id_fkey"
      columns: ["ronde_id"]
isOneToOne: false
      referencedRelation: "ronde"
      referencedColumns: ["id"]
    }
                  ]
                },"beeld": {
                  Row: {
                    "alt": string,"breedte": number,"gewijzigd_op": string,"groot": string,"hoogte": number,"id": string,"initiatief_id": string | null,"kenmerk": string,"klein": string,"klein_breedte": number,"makelaar_id": string | null,"maker": string | null,"plek_id": string | null,"status": Database["public"]['Enums']["publicatiestatus"],"volgorde": number
                  }
                  ComputedFields: never
                  Insert: {
                    "alt": string,"breedte": number,"gewijzigd_op"?: string,"groot": string,"hoogte": number,"id"?: string,"initiatief_id"?: string | null,"kenmerk": string,"klein": string,"klein_breedte": number,"makelaar_id"?: string | null,"maker"?: string | null,"plek_id"?: string | null,"status"?: Database["public"]['Enums']["publicatiestatus"],"volgorde"?: number
                  }
                  Update: {
                    "alt"?: string,"breedte"?: number,"gewijzigd_op"?: string,"groot"?: string,"hoogte"?: number,"id"?: string,"initiatief_id"?: string | null,"kenmerk"?: string,"klein"?: string,"klein_breedte"?: number,"makelaar_id"?: string | null,"maker"?: string | null,"plek_id"?: string | null,"status"?: Database["public"]['Enums']["publicatiestatus"],"volgorde"?: number
                  }
                  Relationships: [
                    {
      foreignKeyName: "beeld_initiatief_id_fkey"
      columns: ["initiatief_id"]
isOneToOne: false
      referencedRelation: "initiatief"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "beeld_makelaar_id_fkey"
      columns: ["makelaar_id"]
isOneToOne: false
      referencedRelation: "makelaar"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "beeld_plek_id_fkey"
      columns: ["plek_id"]
isOneToOne: false
      referencedRelation: "plek"
      referencedColumns: ["id"]
    }
                  ]
                },"begrotingspost": {
                  Row: {
                    "aanvraag_id": string,"bedrag_cent": number,"omschrijving": string,"volgorde": number
                  }
                  ComputedFields: never
                  Insert: {
                    "aanvraag_id": string,"bedrag_cent": number,"omschrijving": string,"volgorde": number
                  }
                  Update: {
                    "aanvraag_id"?: string,"bedrag_cent"?: number,"omschrijving"?: string,"volgorde"?: number
                  }
                  Relationships: [
                    {
      foreignKeyName: "begrotingspost_aanvraag_id_fkey"
      columns: ["aanvraag_id"]
isOneToOne: false
      referencedRelation: "aanvraag"
      referencedColumns: ["id"]
    }
                  ]
                },"belang": {
                  Row: {
                    "aanvraag_id": string,"bron": string,"jurylid_id": string
                  }
                  ComputedFields: never
                  Insert: {
                    "aanvraag_id": string,"bron": string,"jurylid_id": string
                  }
                  Update: {
                    "aanvraag_id"?: string,"bron"?: string,"jurylid_id"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "belang_aanvraag_id_fkey"
      columns: ["aanvraag_id"]
isOneToOne: false
      referencedRelation: "aanvraag"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "belang_jurylid_id_fkey"
      columns: ["jurylid_id"]
isOneToOne: false
      referencedRelation: "jurylid"
      referencedColumns: ["id"]
    }
                  ]
                },"betaling": {
                  Row: {
                    "aanvraag_id": string | null,"bedrag_cent": number,"dag": string,"gewijzigd_op": string,"id": string,"ronde_id": string,"soort": Database["public"]['Enums']["betaling_soort"]
                  }
                  ComputedFields: never
                  Insert: {
                    "aanvraag_id"?: string | null,"bedrag_cent": number,"dag": string,"gewijzigd_op"?: string,"id"?: string,"ronde_id": string,"soort": Database["public"]['Enums']["betaling_soort"]
                  }
                  Update: {
                    "aanvraag_id"?: string | null,"bedrag_cent"?: number,"dag"?: string,"gewijzigd_op"?: string,"id"?: string,"ronde_id"?: string,"soort"?: Database["public"]['Enums']["betaling_soort"]
                  }
                  Relationships: [
                    {
      foreignKeyName: "betaling_aanvraag_id_fkey"
      columns: ["aanvraag_id"]
isOneToOne: false
      referencedRelation: "aanvraag"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "betaling_ronde_id_fkey"
      columns: ["ronde_id"]
isOneToOne: false
      referencedRelation: "ronde"
      referencedColumns: ["id"]
    }
                  ]
                },"budgetcijfer": {
                  Row: {
                    "aantal": number | null,"bedrag_cent": number | null,"bron": (string)[],"dekking": string | null,"gewijzigd_op": string,"groep": string,"id": string,"naam": string,"per_jaar": boolean,"percentage": number | null,"status": Database["public"]['Enums']["publicatiestatus"],"tot": string | null,"uitleg": string | null,"van": string | null,"volgorde": number,"zekerheid": Database["public"]['Enums']["zekerheid"]
                  }
                  ComputedFields: never
                  Insert: {
                    "aantal"?: number | null,"bedrag_cent"?: number | null,"bron": (string)[],"dekking"?: string | null,"gewijzigd_op"?: string,"groep": string,"id"?: string,"naam": string,"per_jaar"?: boolean,"percentage"?: number | null,"status"?: Database["public"]['Enums']["publicatiestatus"],"tot"?: string | null,"uitleg"?: string | null,"van"?: string | null,"volgorde": number,"zekerheid": Database["public"]['Enums']["zekerheid"]
                  }
                  Update: {
                    "aantal"?: number | null,"bedrag_cent"?: number | null,"bron"?: (string)[],"dekking"?: string | null,"gewijzigd_op"?: string,"groep"?: string,"id"?: string,"naam"?: string,"per_jaar"?: boolean,"percentage"?: number | null,"status"?: Database["public"]['Enums']["publicatiestatus"],"tot"?: string | null,"uitleg"?: string | null,"van"?: string | null,"volgorde"?: number,"zekerheid"?: Database["public"]['Enums']["zekerheid"]
                  }
                  Relationships: [

                  ]
                },"buurt": {
                  Row: {
                    "bron": (string)[],"code": string,"gewijzigd_op": string,"grens": Json | null,"grens_bron": string | null,"grens_kaart": Json | null,"inwoners": number | null,"inwoners_jaar": number | null,"lat": number,"lon": number,"naam": string,"slug": string,"status": Database["public"]['Enums']["publicatiestatus"],"subwijk": string | null,"subwijk_zekerheid": Database["public"]['Enums']["zekerheid"] | null,"wijk_code": string,"zekerheid": Database["public"]['Enums']["zekerheid"]
                  }
                  ComputedFields: never
                  Insert: {
                    "bron": (string)[],"code": string,"gewijzigd_op"?: string,"grens"?: Json | null,"grens_bron"?: string | null,"grens_kaart"?: Json | null,"inwoners"?: number | null,"inwoners_jaar"?: number | null,"lat": number,"lon": number,"naam": string,"slug": string,"status"?: Database["public"]['Enums']["publicatiestatus"],"subwijk"?: string | null,"subwijk_zekerheid"?: Database["public"]['Enums']["zekerheid"] | null,"wijk_code": string,"zekerheid": Database["public"]['Enums']["zekerheid"]
                  }
                  Update: {
                    "bron"?: (string)[],"code"?: string,"gewijzigd_op"?: string,"grens"?: Json | null,"grens_bron"?: string | null,"grens_kaart"?: Json | null,"inwoners"?: number | null,"inwoners_jaar"?: number | null,"lat"?: number,"lon"?: number,"naam"?: string,"slug"?: string,"status"?: Database["public"]['Enums']["publicatiestatus"],"subwijk"?: string | null,"subwijk_zekerheid"?: Database["public"]['Enums']["zekerheid"] | null,"wijk_code"?: string,"zekerheid"?: Database["public"]['Enums']["zekerheid"]
                  }
                  Relationships: [
                    {
      foreignKeyName: "buurt_wijk_code_fkey"
      columns: ["wijk_code"]
isOneToOne: false
      referencedRelation: "wijk"
      referencedColumns: ["code"]
    }
                  ]
                },"content_versie": {
                  Row: {
                    "gewijzigd_op": string,"id": boolean,"versie": number
                  }
                  ComputedFields: never
                  Insert: {
                    "gewijzigd_op"?: string,"id"?: boolean,"versie"?: number
                  }
                  Update: {
                    "gewijzigd_op"?: string,"id"?: boolean,"versie"?: number
                  }
                  Relationships: [

                  ]
                },"eindverslag": {
                  Row: {
                    "aanvraag_id": string,"besteed_cent": number,"op": string,"tekst": string
                  }
                  ComputedFields: never
                  Insert: {
                    "aanvraag_id": string,"besteed_cent": number,"op": string,"tekst": string
                  }
                  Update: {
                    "aanvraag_id"?: string,"besteed_cent"?: number,"op"?: string,"tekst"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "eindverslag_aanvraag_id_fkey"
      columns: ["aanvraag_id"]
isOneToOne: true
      referencedRelation: "aanvraag"
      referencedColumns: ["id"]
    }
                  ]
                },"feedback": {
                  Row: {
                    "afgesloten_op": string | null,"beantwoord_op": string | null,"behandelaar": string | null,"bevestigd_op": string | null,"buiten": boolean,"buurt_code": string | null,"doorgestuurd_op": string | null,"geholpen": boolean | null,"gezicht": number,"id": string,"ingediend_op": string,"kanaal": Database["public"]['Enums']["kanaal"],"nummer": string,"over": Database["public"]['Enums']["feedback_over"],"over_id": string | null,"status": Database["public"]['Enums']["feedback_status"],"tekst": string | null,"wens": string | null,"wijk_code": string | null
                  }
                  ComputedFields: never
                  Insert: {
                    "afgesloten_op"?: string | null,"beantwoord_op"?: string | null,"behandelaar"?: string | null,"bevestigd_op"?: string | null,"buiten"?: boolean,"buurt_code"?: string | null,"doorgestuurd_op"?: string | null,"geholpen"?: boolean | null,"gezicht": number,"id"?: string,"ingediend_op": string,"kanaal": Database["public"]['Enums']["kanaal"],"nummer": string,"over": Database["public"]['Enums']["feedback_over"],"over_id"?: string | null,"status"?: Database["public"]['Enums']["feedback_status"],"tekst"?: string | null,"wens"?: string | null,"wijk_code"?: string | null
                  }
                  Update: {
                    "afgesloten_op"?: string | null,"beantwoord_op"?: string | null,"behandelaar"?: string | null,"bevestigd_op"?: string | null,"buiten"?: boolean,"buurt_code"?: string | null,"doorgestuurd_op"?: string | null,"geholpen"?: boolean | null,"gezicht"?: number,"id"?: string,"ingediend_op"?: string,"kanaal"?: Database["public"]['Enums']["kanaal"],"nummer"?: string,"over"?: Database["public"]['Enums']["feedback_over"],"over_id"?: string | null,"status"?: Database["public"]['Enums']["feedback_status"],"tekst"?: string | null,"wens"?: string | null,"wijk_code"?: string | null
                  }
                  Relationships: [
                    {
      foreignKeyName: "feedback_behandelaar_fkey"
      columns: ["behandelaar"]
isOneToOne: false
      referencedRelation: "medewerker"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "feedback_buurt_code_fkey"
      columns: ["buurt_code"]
isOneToOne: false
      referencedRelation: "buurt"
      referencedColumns: ["code"]
    },{
      foreignKeyName: "feedback_wijk_code_fkey"
      columns: ["wijk_code"]
isOneToOne: false
      referencedRelation: "wijk"
      referencedColumns: ["code"]
    }
                  ]
                },"feedback_publiek": {
                  Row: {
                    "belofte_op": string | null,"feedback_id": string,"gedaan_op": string | null,"gepubliceerd_op": string,"gewijzigd_op": string,"gezegd": string,"gezegd_door": Database["public"]['Enums']["partij"],"gezicht": number,"over": Database["public"]['Enums']["feedback_over"],"over_id": string | null,"reactie": string,"voorbeeld": boolean,"wat_gedaan": string | null,"wijk_code": string | null
                  }
                  ComputedFields: never
                  Insert: {
                    "belofte_op"?: string | null,"feedback_id": string,"gedaan_op"?: string | null,"gepubliceerd_op": string,"gewijzigd_op"?: string,"gezegd": string,"gezegd_door"?: Database["public"]['Enums']["partij"],"gezicht": number,"over": Database["public"]['Enums']["feedback_over"],"over_id"?: string | null,"reactie": string,"voorbeeld"?: boolean,"wat_gedaan"?: string | null,"wijk_code"?: string | null
                  }
                  Update: {
                    "belofte_op"?: string | null,"feedback_id"?: string,"gedaan_op"?: string | null,"gepubliceerd_op"?: string,"gewijzigd_op"?: string,"gezegd"?: string,"gezegd_door"?: Database["public"]['Enums']["partij"],"gezicht"?: number,"over"?: Database["public"]['Enums']["feedback_over"],"over_id"?: string | null,"reactie"?: string,"voorbeeld"?: boolean,"wat_gedaan"?: string | null,"wijk_code"?: string | null
                  }
                  Relationships: [
                    {
      foreignKeyName: "feedback_publiek_feedback_id_fkey"
      columns: ["feedback_id"]
isOneToOne: true
      referencedRelation: "feedback"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "feedback_publiek_wijk_code_fkey"
      columns: ["wijk_code"]
isOneToOne: false
      referencedRelation: "wijk"
      referencedColumns: ["code"]
    }
                  ]
                },"feedback_totaal": {
                  Row: {
                    "aantal": number,"beantwoord": number,"beloofd": number,"gedaan": number,"geholpen_ja": number | null,"geholpen_nee": number | null,"gewijzigd_op": string,"gezicht_som": number | null,"gezichten": (number)[] | null,"heropend": number | null,"id": string,"over": Database["public"]['Enums']["feedback_over"],"te_laat": number,"tijdig": number,"vanaf": string,"wijk_code": string | null
                  }
                  ComputedFields: never
                  Insert: {
                    "aantal": number,"beantwoord": number,"beloofd"?: number,"gedaan"?: number,"geholpen_ja"?: number | null,"geholpen_nee"?: number | null,"gewijzigd_op"?: string,"gezicht_som"?: number | null,"gezichten"?: (number)[] | null,"heropend"?: number | null,"id": string,"over": Database["public"]['Enums']["feedback_over"],"te_laat"?: number,"tijdig"?: number,"vanaf": string,"wijk_code"?: string | null
                  }
                  Update: {
                    "aantal"?: number,"beantwoord"?: number,"beloofd"?: number,"gedaan"?: number,"geholpen_ja"?: number | null,"geholpen_nee"?: number | null,"gewijzigd_op"?: string,"gezicht_som"?: number | null,"gezichten"?: (number)[] | null,"heropend"?: number | null,"id"?: string,"over"?: Database["public"]['Enums']["feedback_over"],"te_laat"?: number,"tijdig"?: number,"vanaf"?: string,"wijk_code"?: string | null
                  }
                  Relationships: [
                    {
      foreignKeyName: "feedback_totaal_wijk_code_fkey"
      columns: ["wijk_code"]
isOneToOne: false
      referencedRelation: "wijk"
      referencedColumns: ["code"]
    }
                  ]
                },"gebeurtenis": {
                  Row: {
                    "door": Database["public"]['Enums']["partij"],"dossier_id": string,"dossier_soort": Database["public"]['Enums']["dossier_soort"],"id": number,"medewerker_id": string | null,"naar": string | null,"op": string,"soort": Database["public"]['Enums']["gebeurtenis_soort"],"van": string | null
                  }
                  ComputedFields: never
                  Insert: {
                    "door": Database["public"]['Enums']["partij"],"dossier_id": string,"dossier_soort": Database["public"]['Enums']["dossier_soort"],"id"?: never,"medewerker_id"?: string | null,"naar"?: string | null,"op": string,"soort": Database["public"]['Enums']["gebeurtenis_soort"],"van"?: string | null
                  }
                  Update: {
                    "door"?: Database["public"]['Enums']["partij"],"dossier_id"?: string,"dossier_soort"?: Database["public"]['Enums']["dossier_soort"],"id"?: never,"medewerker_id"?: string | null,"naar"?: string | null,"op"?: string,"soort"?: Database["public"]['Enums']["gebeurtenis_soort"],"van"?: string | null
                  }
                  Relationships: [
                    {
      foreignKeyName: "gebeurtenis_medewerker_id_fkey"
      columns: ["medewerker_id"]
isOneToOne: false
      referencedRelation: "medewerker"
      referencedColumns: ["id"]
    }
                  ]
                },"gebeurtenis_tekst": {
                  Row: {
                    "gebeurtenis_id": number,"tekst": string,"telling": string | null,"zichtbaar": boolean
                  }
                  ComputedFields: never
                  Insert: {
                    "gebeurtenis_id": number,"tekst": string,"telling"?: string | null,"zichtbaar": boolean
                  }
                  Update: {
                    "gebeurtenis_id"?: number,"tekst"?: string,"telling"?: string | null,"zichtbaar"?: boolean
                  }
                  Relationships: [
                    {
      foreignKeyName: "gebeurtenis_tekst_gebeurtenis_id_fkey"
      columns: ["gebeurtenis_id"]
isOneToOne: true
      referencedRelation: "gebeurtenis"
      referencedColumns: ["id"]
    }
                  ]
                },"grootboek": {
                  Row: {
                    "aanvraag_id": string | null,"bedrag_cent": number,"betaling_id": string | null,"id": number,"op": string,"ronde_id": string,"soort": string
                  }
                  ComputedFields: never
                  Insert: {
                    "aanvraag_id"?: string | null,"bedrag_cent": number,"betaling_id"?: string | null,"id"?: never,"op": string,"ronde_id": string,"soort": string
                  }
                  Update: {
                    "aanvraag_id"?: string | null,"bedrag_cent"?: number,"betaling_id"?: string | null,"id"?: never,"op"?: string,"ronde_id"?: string,"soort"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "grootboek_ronde_id_fkey"
      columns: ["ronde_id"]
isOneToOne: false
      referencedRelation: "ronde"
      referencedColumns: ["id"]
    }
                  ]
                },"grootboek_stand": {
                  Row: {
                    "besteed_cent": number,"betaald_cent": number,"budget_cent": number,"doorgeschoven_cent": number,"meegekomen_cent": number,"open_cent": number,"ronde_id": string,"teruggekomen_cent": number,"toegezegd_cent": number,"vrij_cent": number
                  }
                  ComputedFields: never
                  Insert: {
                    "besteed_cent"?: number,"betaald_cent"?: number,"budget_cent"?: number,"doorgeschoven_cent"?: number,"meegekomen_cent"?: number,"open_cent"?: never,"ronde_id": string,"teruggekomen_cent"?: number,"toegezegd_cent"?: number,"vrij_cent"?: never
                  }
                  Update: {
                    "besteed_cent"?: number,"betaald_cent"?: number,"budget_cent"?: number,"doorgeschoven_cent"?: number,"meegekomen_cent"?: number,"open_cent"?: never,"ronde_id"?: string,"teruggekomen_cent"?: number,"toegezegd_cent"?: number,"vrij_cent"?: never
                  }
                  Relationships: [
                    {
      foreignKeyName: "grootboek_stand_ronde_id_fkey"
      columns: ["ronde_id"]
isOneToOne: true
      referencedRelation: "ronde"
      referencedColumns: ["id"]
    }
                  ]
                },"initiatief": {
                  Row: {
                    "adres": string | null,"bron": (string)[],"buurt_code": string | null,"email": string | null,"fase": Database["public"]['Enums']["initiatief_fase"] | null,"fase_bron": string | null,"gebied": string | null,"gecontroleerd_op": string | null,"gecontroleerd_precisie": Database["public"]['Enums']["datumprecisie"] | null,"gewijzigd_op": string,"id": string,"lat": number | null,"let_op": string | null,"lon": number | null,"makelaar_id": string | null,"naam": string,"omschrijving": string,"peildatum": string | null,"plek_id": string | null,"precisie": Database["public"]['Enums']["precisie"] | null,"punt_uitleg": string | null,"slug": string,"soort": string | null,"status": Database["public"]['Enums']["publicatiestatus"],"telefoon": string | null,"themas": (string)[],"website": string | null,"wijk_code": string | null,"zekerheid": Database["public"]['Enums']["zekerheid"],"zekerheid_punt": Database["public"]['Enums']["zekerheid"] | null
                  }
                  ComputedFields: never
                  Insert: {
                    "adres"?: string | null,"bron": (string)[],"buurt_code"?: string | null,"email"?: string | null,"fase"?: Database["public"]['Enums']["initiatief_fase"] | null,"fase_bron"?: string | null,"gebied"?: string | null,"gecontroleerd_op"?: string | null,"gecontroleerd_precisie"?: Database["public"]['Enums']["datumprecisie"] | null,"gewijzigd_op"?: string,"id"?: string,"lat"?: number | null,"let_op"?: string | null,"lon"?: number | null,"makelaar_id"?: string | null,"naam": string,"omschrijving": string,"peildatum"?: string | null,"plek_id"?: string | null,"precisie"?: Database["public"]['Enums']["precisie"] | null,"punt_uitleg"?: string | null,"slug": string,"soort"?: string | null,"status"?: Database["public"]['Enums']["publicatiestatus"],"telefoon"?: string | null,"themas"?: (string)[],"website"?: string | null,"wijk_code"?: string | null,"zekerheid": Database["public"]['Enums']["zekerheid"],"zekerheid_punt"?: Database["public"]['Enums']["zekerheid"] | null
                  }
                  Update: {
                    "adres"?: string | null,"bron"?: (string)[],"buurt_code"?: string | null,"email"?: string | null,"fase"?: Database["public"]['Enums']["initiatief_fase"] | null,"fase_bron"?: string | null,"gebied"?: string | null,"gecontroleerd_op"?: string | null,"gecontroleerd_precisie"?: Database["public"]['Enums']["datumprecisie"] | null,"gewijzigd_op"?: string,"id"?: string,"lat"?: number | null,"let_op"?: string | null,"lon"?: number | null,"makelaar_id"?: string | null,"naam"?: string,"omschrijving"?: string,"peildatum"?: string | null,"plek_id"?: string | null,"precisie"?: Database["public"]['Enums']["precisie"] | null,"punt_uitleg"?: string | null,"slug"?: string,"soort"?: string | null,"status"?: Database["public"]['Enums']["publicatiestatus"],"telefoon"?: string | null,"themas"?: (string)[],"website"?: string | null,"wijk_code"?: string | null,"zekerheid"?: Database["public"]['Enums']["zekerheid"],"zekerheid_punt"?: Database["public"]['Enums']["zekerheid"] | null
                  }
                  Relationships: [
                    {
      foreignKeyName: "initiatief_makelaar_id_fkey"
      columns: ["makelaar_id"]
isOneToOne: false
      referencedRelation: "makelaar"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "initiatief_plek_id_fkey"
      columns: ["plek_id"]
isOneToOne: false
      referencedRelation: "plek"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "initiatief_wijk_code_buurt_code_fkey"
      columns: ["wijk_code","buurt_code"]
isOneToOne: false
      referencedRelation: "buurt"
      referencedColumns: ["wijk_code","code"]
    },{
      foreignKeyName: "initiatief_wijk_code_fkey"
      columns: ["wijk_code"]
isOneToOne: false
      referencedRelation: "wijk"
      referencedColumns: ["code"]
    }
                  ]
                },"jurylid": {
                  Row: {
                    "email": string | null,"gezien_op": string | null,"id": string,"naam": string | null,"ronde_id": string,"uitgenodigd_op": string
                  }
                  ComputedFields: never
                  Insert: {
                    "email"?: string | null,"gezien_op"?: string | null,"id"?: string,"naam"?: string | null,"ronde_id": string,"uitgenodigd_op": string
                  }
                  Update: {
                    "email"?: string | null,"gezien_op"?: string | null,"id"?: string,"naam"?: string | null,"ronde_id"?: string,"uitgenodigd_op"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "jurylid_ronde_id_fkey"
      columns: ["ronde_id"]
isOneToOne: false
      referencedRelation: "ronde"
      referencedColumns: ["id"]
    }
                  ]
                },"logboek": {
                  Row: {
                    "aantal": number | null,"code": string | null,"ernstig": boolean,"handeling": string,"id": number,"medewerker_id": string | null,"naam": string | null,"op": string,"rij": string,"rol": string,"tabel": string,"velden": (string)[],"via": string | null
                  }
                  ComputedFields: never
                  Insert: {
                    "aantal"?: number | null,"code"?: string | null,"ernstig"?: never,"handeling": string,"id"?: never,"medewerker_id"?: string | null,"naam"?: string | null,"op": string,"rij": string,"rol": string,"tabel": string,"velden"?: (string)[],"via"?: string | null
                  }
                  Update: {
                    "aantal"?: number | null,"code"?: string | null,"ernstig"?: never,"handeling"?: string,"id"?: never,"medewerker_id"?: string | null,"naam"?: string | null,"op"?: string,"rij"?: string,"rol"?: string,"tabel"?: string,"velden"?: (string)[],"via"?: string | null
                  }
                  Relationships: [

                  ]
                },"logboek_dag": {
                  Row: {
                    "dag": string,"hash": string,"nummer": number
                  }
                  ComputedFields: never
                  Insert: {
                    "dag": string,"hash": string,"nummer": number
                  }
                  Update: {
                    "dag"?: string,"hash"?: string,"nummer"?: number
                  }
                  Relationships: [

                  ]
                },"makelaar": {
                  Row: {
                    "email": string | null,"gewijzigd_op": string,"id": string,"medewerker_id": string | null,"naam": string,"organisatie_id": string | null,"rol": string,"status": Database["public"]['Enums']["publicatiestatus"],"telefoon": string | null,"toestemming_op": string | null
                  }
                  ComputedFields: never
                  Insert: {
                    "email"?: string | null,"gewijzigd_op"?: string,"id"?: string,"medewerker_id"?: string | null,"naam": string,"organisatie_id"?: string | null,"rol": string,"status"?: Database["public"]['Enums']["publicatiestatus"],"telefoon"?: string | null,"toestemming_op"?: string | null
                  }
                  Update: {
                    "email"?: string | null,"gewijzigd_op"?: string,"id"?: string,"medewerker_id"?: string | null,"naam"?: string,"organisatie_id"?: string | null,"rol"?: string,"status"?: Database["public"]['Enums']["publicatiestatus"],"telefoon"?: string | null,"toestemming_op"?: string | null
                  }
                  Relationships: [
                    {
      foreignKeyName: "makelaar_medewerker_id_fkey"
      columns: ["medewerker_id"]
isOneToOne: true
      referencedRelation: "medewerker"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "makelaar_organisatie_id_fkey"
      columns: ["organisatie_id"]
isOneToOne: false
      referencedRelation: "organisatie"
      referencedColumns: ["id"]
    }
                  ]
                },"makelaar_buurt": {
                  Row: {
                    "buurt_code": string | null,"gewijzigd_op": string,"id": string,"makelaar_id": string,"wijk_code": string
                  }
                  ComputedFields: never
                  Insert: {
                    "buurt_code"?: string | null,"gewijzigd_op"?: string,"id"?: string,"makelaar_id": string,"wijk_code": string
                  }
                  Update: {
                    "buurt_code"?: string | null,"gewijzigd_op"?: string,"id"?: string,"makelaar_id"?: string,"wijk_code"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "makelaar_buurt_makelaar_id_fkey"
      columns: ["makelaar_id"]
isOneToOne: false
      referencedRelation: "makelaar"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "makelaar_buurt_wijk_code_buurt_code_fkey"
      columns: ["wijk_code","buurt_code"]
isOneToOne: false
      referencedRelation: "buurt"
      referencedColumns: ["wijk_code","code"]
    },{
      foreignKeyName: "makelaar_buurt_wijk_code_fkey"
      columns: ["wijk_code"]
isOneToOne: false
      referencedRelation: "wijk"
      referencedColumns: ["code"]
    }
                  ]
                },"medewerker": {
                  Row: {
                    "email": string,"gewijzigd_op": string,"id": string,"naam": string,"rol": Database["public"]['Enums']["medewerker_rol"],"sinds": string,"tot": string | null
                  }
                  ComputedFields: never
                  Insert: {
                    "email": string,"gewijzigd_op"?: string,"id"?: string,"naam": string,"rol": Database["public"]['Enums']["medewerker_rol"],"sinds"?: string,"tot"?: string | null
                  }
                  Update: {
                    "email"?: string,"gewijzigd_op"?: string,"id"?: string,"naam"?: string,"rol"?: Database["public"]['Enums']["medewerker_rol"],"sinds"?: string,"tot"?: string | null
                  }
                  Relationships: [

                  ]
                },"monitor_cijfer": {
                  Row: {
                    "deel": string,"gewijzigd_op": string,"id": string,"meting": string,"openbaar": boolean,"vanaf": string,"waarde": number,"wijk_code": string | null
                  }
                  ComputedFields: never
                  Insert: {
                    "deel": string,"gewijzigd_op"?: string,"id": string,"meting": string,"openbaar": boolean,"vanaf": string,"waarde": number,"wijk_code"?: string | null
                  }
                  Update: {
                    "deel"?: string,"gewijzigd_op"?: string,"id"?: string,"meting"?: string,"openbaar"?: boolean,"vanaf"?: string,"waarde"?: number,"wijk_code"?: string | null
                  }
                  Relationships: [
                    {
      foreignKeyName: "monitor_cijfer_wijk_code_fkey"
      columns: ["wijk_code"]
isOneToOne: false
      referencedRelation: "wijk"
      referencedColumns: ["code"]
    }
                  ]
                },"openingstijd": {
                  Row: {
                    "dag": number | null,"datum": string | null,"gewijzigd_op": string,"id": string,"plek_id": string,"tot": string | null,"uitleg": string | null,"van": string | null
                  }
                  ComputedFields: never
                  Insert: {
                    "dag"?: number | null,"datum"?: string | null,"gewijzigd_op"?: string,"id"?: string,"plek_id": string,"tot"?: string | null,"uitleg"?: string | null,"van"?: string | null
                  }
                  Update: {
                    "dag"?: number | null,"datum"?: string | null,"gewijzigd_op"?: string,"id"?: string,"plek_id"?: string,"tot"?: string | null,"uitleg"?: string | null,"van"?: string | null
                  }
                  Relationships: [
                    {
      foreignKeyName: "openingstijd_plek_id_fkey"
      columns: ["plek_id"]
isOneToOne: false
      referencedRelation: "plek"
      referencedColumns: ["id"]
    }
                  ]
                },"organisatie": {
                  Row: {
                    "andere_namen": (string)[],"bron": (string)[],"email": string | null,"gebieden": (string)[],"gewijzigd_op": string,"hele_stad": boolean,"id": string,"naam": string,"periode_uitleg": string | null,"plaats": string | null,"rol": string,"status": Database["public"]['Enums']["publicatiestatus"],"telefoon": string | null,"tot": string | null,"uitleg": string | null,"van": string | null,"website": string | null,"zekerheid": Database["public"]['Enums']["zekerheid"],"zekerheid_wijken": Database["public"]['Enums']["zekerheid"] | null
                  }
                  ComputedFields: never
                  Insert: {
                    "andere_namen"?: (string)[],"bron": (string)[],"email"?: string | null,"gebieden"?: (string)[],"gewijzigd_op"?: string,"hele_stad"?: boolean,"id"?: string,"naam": string,"periode_uitleg"?: string | null,"plaats"?: string | null,"rol": string,"status"?: Database["public"]['Enums']["publicatiestatus"],"telefoon"?: string | null,"tot"?: string | null,"uitleg"?: string | null,"van"?: string | null,"website"?: string | null,"zekerheid": Database["public"]['Enums']["zekerheid"],"zekerheid_wijken"?: Database["public"]['Enums']["zekerheid"] | null
                  }
                  Update: {
                    "andere_namen"?: (string)[],"bron"?: (string)[],"email"?: string | null,"gebieden"?: (string)[],"gewijzigd_op"?: string,"hele_stad"?: boolean,"id"?: string,"naam"?: string,"periode_uitleg"?: string | null,"plaats"?: string | null,"rol"?: string,"status"?: Database["public"]['Enums']["publicatiestatus"],"telefoon"?: string | null,"tot"?: string | null,"uitleg"?: string | null,"van"?: string | null,"website"?: string | null,"zekerheid"?: Database["public"]['Enums']["zekerheid"],"zekerheid_wijken"?: Database["public"]['Enums']["zekerheid"] | null
                  }
                  Relationships: [

                  ]
                },"organisatie_wijk": {
                  Row: {
                    "gewijzigd_op": string,"organisatie_id": string,"wijk_code": string
                  }
                  ComputedFields: never
                  Insert: {
                    "gewijzigd_op"?: string,"organisatie_id": string,"wijk_code": string
                  }
                  Update: {
                    "gewijzigd_op"?: string,"organisatie_id"?: string,"wijk_code"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "organisatie_wijk_organisatie_id_fkey"
      columns: ["organisatie_id"]
isOneToOne: false
      referencedRelation: "organisatie"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "organisatie_wijk_wijk_code_fkey"
      columns: ["wijk_code"]
isOneToOne: false
      referencedRelation: "wijk"
      referencedColumns: ["code"]
    }
                  ]
                },"plek": {
                  Row: {
                    "adres": string | null,"beheer": string | null,"beheer_2017": string | null,"beheervorm": Database["public"]['Enums']["beheervorm"] | null,"bron": (string)[],"buurt_code": string | null,"email": string | null,"gebied": string | null,"gecontroleerd_op": string | null,"gecontroleerd_precisie": Database["public"]['Enums']["datumprecisie"] | null,"gewijzigd_op": string,"id": string,"kosten": string | null,"lat": number | null,"let_op": string | null,"lon": number | null,"naam": string,"omschrijving": string | null,"op_stadslijst": boolean | null,"organisatie_id": string | null,"peildatum": string | null,"plaats": string | null,"postcode": string | null,"precisie": Database["public"]['Enums']["precisie"] | null,"punt_uitleg": string | null,"slug": string,"soort": Database["public"]['Enums']["plek_soort"],"soort_uitleg": string | null,"status": Database["public"]['Enums']["publicatiestatus"],"straat": string | null,"telefoon": string | null,"toegankelijkheid": string | null,"voorzieningen": (string)[],"wat_kan_hier": string | null,"website": string | null,"wijk_code": string | null,"zekerheid": Database["public"]['Enums']["zekerheid"],"zekerheid_adres": Database["public"]['Enums']["zekerheid"] | null,"zekerheid_punt": Database["public"]['Enums']["zekerheid"] | null,"zekerheid_wijk": Database["public"]['Enums']["zekerheid"] | null
                  }
                  ComputedFields: never
                  Insert: {
                    "adres"?: string | null,"beheer"?: string | null,"beheer_2017"?: string | null,"beheervorm"?: Database["public"]['Enums']["beheervorm"] | null,"bron": (string)[],"buurt_code"?: string | null,"email"?: string | null,"gebied"?: string | null,"gecontroleerd_op"?: string | null,"gecontroleerd_precisie"?: Database["public"]['Enums']["datumprecisie"] | null,"gewijzigd_op"?: string,"id"?: string,"kosten"?: string | null,"lat"?: number | null,"let_op"?: string | null,"lon"?: number | null,"naam": string,"omschrijving"?: string | null,"op_stadslijst"?: boolean | null,"organisatie_id"?: string | null,"peildatum"?: string | null,"plaats"?: string | null,"postcode"?: string | null,"precisie"?: Database["public"]['Enums']["precisie"] | null,"punt_uitleg"?: string | null,"slug": string,"soort": Database["public"]['Enums']["plek_soort"],"soort_uitleg"?: string | null,"status"?: Database["public"]['Enums']["publicatiestatus"],"straat"?: string | null,"telefoon"?: string | null,"toegankelijkheid"?: string | null,"voorzieningen"?: (string)[],"wat_kan_hier"?: string | null,"website"?: string | null,"wijk_code"?: string | null,"zekerheid": Database["public"]['Enums']["zekerheid"],"zekerheid_adres"?: Database["public"]['Enums']["zekerheid"] | null,"zekerheid_punt"?: Database["public"]['Enums']["zekerheid"] | null,"zekerheid_wijk"?: Database["public"]['Enums']["zekerheid"] | null
                  }
                  Update: {
                    "adres"?: string | null,"beheer"?: string | null,"beheer_2017"?: string | null,"beheervorm"?: Database["public"]['Enums']["beheervorm"] | null,"bron"?: (string)[],"buurt_code"?: string | null,"email"?: string | null,"gebied"?: string | null,"gecontroleerd_op"?: string | null,"gecontroleerd_precisie"?: Database["public"]['Enums']["datumprecisie"] | null,"gewijzigd_op"?: string,"id"?: string,"kosten"?: string | null,"lat"?: number | null,"let_op"?: string | null,"lon"?: number | null,"naam"?: string,"omschrijving"?: string | null,"op_stadslijst"?: boolean | null,"organisatie_id"?: string | null,"peildatum"?: string | null,"plaats"?: string | null,"postcode"?: string | null,"precisie"?: Database["public"]['Enums']["precisie"] | null,"punt_uitleg"?: string | null,"slug"?: string,"soort"?: Database["public"]['Enums']["plek_soort"],"soort_uitleg"?: string | null,"status"?: Database["public"]['Enums']["publicatiestatus"],"straat"?: string | null,"telefoon"?: string | null,"toegankelijkheid"?: string | null,"voorzieningen"?: (string)[],"wat_kan_hier"?: string | null,"website"?: string | null,"wijk_code"?: string | null,"zekerheid"?: Database["public"]['Enums']["zekerheid"],"zekerheid_adres"?: Database["public"]['Enums']["zekerheid"] | null,"zekerheid_punt"?: Database["public"]['Enums']["zekerheid"] | null,"zekerheid_wijk"?: Database["public"]['Enums']["zekerheid"] | null
                  }
                  Relationships: [
                    {
      foreignKeyName: "plek_organisatie_id_fkey"
      columns: ["organisatie_id"]
isOneToOne: false
      referencedRelation: "organisatie"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "plek_wijk_code_buurt_code_fkey"
      columns: ["wijk_code","buurt_code"]
isOneToOne: false
      referencedRelation: "buurt"
      referencedColumns: ["wijk_code","code"]
    },{
      foreignKeyName: "plek_wijk_code_fkey"
      columns: ["wijk_code"]
isOneToOne: false
      referencedRelation: "wijk"
      referencedColumns: ["code"]
    }
                  ]
                },"prioriteit": {
                  Row: {
                    "bron": (string)[],"buurt_code": string | null,"gewijzigd_op": string,"id": string,"status": Database["public"]['Enums']["publicatiestatus"],"titel": string,"tot": string,"uitleg": string | null,"van": string,"wijk_code": string
                  }
                  ComputedFields: never
                  Insert: {
                    "bron": (string)[],"buurt_code"?: string | null,"gewijzigd_op"?: string,"id"?: string,"status"?: Database["public"]['Enums']["publicatiestatus"],"titel": string,"tot": string,"uitleg"?: string | null,"van": string,"wijk_code": string
                  }
                  Update: {
                    "bron"?: (string)[],"buurt_code"?: string | null,"gewijzigd_op"?: string,"id"?: string,"status"?: Database["public"]['Enums']["publicatiestatus"],"titel"?: string,"tot"?: string,"uitleg"?: string | null,"van"?: string,"wijk_code"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "prioriteit_wijk_code_buurt_code_fkey"
      columns: ["wijk_code","buurt_code"]
isOneToOne: false
      referencedRelation: "buurt"
      referencedColumns: ["wijk_code","code"]
    },{
      foreignKeyName: "prioriteit_wijk_code_fkey"
      columns: ["wijk_code"]
isOneToOne: false
      referencedRelation: "wijk"
      referencedColumns: ["code"]
    }
                  ]
                },"ronde": {
                  Row: {
                    "aanvulling": Database["public"]['Enums']["aanvulling"],"besluit_op": string,"budget_cent": number,"doorgeschoven_cent": number | null,"drempel": number,"eenvoudig_tot_cent": number,"gelijk": (string)[],"gewijzigd_op": string,"id": string,"lot_hash": string | null,"max_keuzes": number | null,"max_per_aanvraag_cent": number | null,"meegekomen_cent": number,"min_keuzes": number,"naam": string,"opent_op": string,"past_niet": Database["public"]['Enums']["past_niet"],"quorum": number,"reden": string | null,"slug": string,"sluit_op": string,"status": Database["public"]['Enums']["ronde_status"],"stemmen_tot_op": string | null,"stemmen_vanaf_op": string | null,"stemvorm": Database["public"]['Enums']["stemvorm"],"uitleg": string,"verdeelregel": Database["public"]['Enums']["verdeelregel"],"verlengd": number,"voorbeeld": boolean,"voorwaarden": (string)[],"wijk_codes": (string)[]
                  }
                  ComputedFields: never
                  Insert: {
                    "aanvulling"?: Database["public"]['Enums']["aanvulling"],"besluit_op": string,"budget_cent": number,"doorgeschoven_cent"?: number | null,"drempel"?: number,"eenvoudig_tot_cent"?: number,"gelijk"?: (string)[],"gewijzigd_op"?: string,"id"?: string,"lot_hash"?: string | null,"max_keuzes"?: number | null,"max_per_aanvraag_cent"?: number | null,"meegekomen_cent"?: number,"min_keuzes"?: number,"naam": string,"opent_op": string,"past_niet"?: Database["public"]['Enums']["past_niet"],"quorum"?: number,"reden"?: string | null,"slug": string,"sluit_op": string,"status"?: Database["public"]['Enums']["ronde_status"],"stemmen_tot_op"?: string | null,"stemmen_vanaf_op"?: string | null,"stemvorm"?: Database["public"]['Enums']["stemvorm"],"uitleg": string,"verdeelregel"?: Database["public"]['Enums']["verdeelregel"],"verlengd"?: number,"voorbeeld"?: boolean,"voorwaarden"?: (string)[],"wijk_codes"?: (string)[]
                  }
                  Update: {
                    "aanvulling"?: Database["public"]['Enums']["aanvulling"],"besluit_op"?: string,"budget_cent"?: number,"doorgeschoven_cent"?: number | null,"drempel"?: number,"eenvoudig_tot_cent"?: number,"gelijk"?: (string)[],"gewijzigd_op"?: string,"id"?: string,"lot_hash"?: string | null,"max_keuzes"?: number | null,"max_per_aanvraag_cent"?: number | null,"meegekomen_cent"?: number,"min_keuzes"?: number,"naam"?: string,"opent_op"?: string,"past_niet"?: Database["public"]['Enums']["past_niet"],"quorum"?: number,"reden"?: string | null,"slug"?: string,"sluit_op"?: string,"status"?: Database["public"]['Enums']["ronde_status"],"stemmen_tot_op"?: string | null,"stemmen_vanaf_op"?: string | null,"stemvorm"?: Database["public"]['Enums']["stemvorm"],"uitleg"?: string,"verdeelregel"?: Database["public"]['Enums']["verdeelregel"],"verlengd"?: number,"voorbeeld"?: boolean,"voorwaarden"?: (string)[],"wijk_codes"?: (string)[]
                  }
                  Relationships: [

                  ]
                },"signaal": {
                  Row: {
                    "buurt_code": string | null,"gewijzigd_op": string,"id": string,"initiatief_id": string | null,"medewerker_id": string | null,"op": string,"tekst": string,"thema": string,"wijk_code": string
                  }
                  ComputedFields: never
                  Insert: {
                    "buurt_code"?: string | null,"gewijzigd_op"?: string,"id"?: string,"initiatief_id"?: string | null,"medewerker_id"?: string | null,"op": string,"tekst": string,"thema": string,"wijk_code": string
                  }
                  Update: {
                    "buurt_code"?: string | null,"gewijzigd_op"?: string,"id"?: string,"initiatief_id"?: string | null,"medewerker_id"?: string | null,"op"?: string,"tekst"?: string,"thema"?: string,"wijk_code"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "signaal_initiatief_id_fkey"
      columns: ["initiatief_id"]
isOneToOne: false
      referencedRelation: "initiatief"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "signaal_medewerker_id_fkey"
      columns: ["medewerker_id"]
isOneToOne: false
      referencedRelation: "medewerker"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "signaal_wijk_code_buurt_code_fkey"
      columns: ["wijk_code","buurt_code"]
isOneToOne: false
      referencedRelation: "buurt"
      referencedColumns: ["wijk_code","code"]
    },{
      foreignKeyName: "signaal_wijk_code_fkey"
      columns: ["wijk_code"]
isOneToOne: false
      referencedRelation: "wijk"
      referencedColumns: ["code"]
    }
                  ]
                },"uitslag": {
                  Row: {
                    "geteld_op": string,"gewijzigd_op": string,"invoer": NonNullable<Json>,"invoer_hash": string,"loting": string,"motivering": string | null,"nageteld": NonNullable<Json>,"reden": string | null,"ronde_id": string,"uitslag": NonNullable<Json>,"vastgesteld_op": string | null,"versie": number,"zinnen": NonNullable<Json>
                  }
                  ComputedFields: never
                  Insert: {
                    "geteld_op": string,"gewijzigd_op"?: string,"invoer": NonNullable<Json>,"invoer_hash": string,"loting": string,"motivering"?: string | null,"nageteld"?: NonNullable<Json>,"reden"?: string | null,"ronde_id": string,"uitslag": NonNullable<Json>,"vastgesteld_op"?: string | null,"versie": number,"zinnen"?: NonNullable<Json>
                  }
                  Update: {
                    "geteld_op"?: string,"gewijzigd_op"?: string,"invoer"?: NonNullable<Json>,"invoer_hash"?: string,"loting"?: string,"motivering"?: string | null,"nageteld"?: NonNullable<Json>,"reden"?: string | null,"ronde_id"?: string,"uitslag"?: NonNullable<Json>,"vastgesteld_op"?: string | null,"versie"?: number,"zinnen"?: NonNullable<Json>
                  }
                  Relationships: [
                    {
      foreignKeyName: "uitslag_ronde_id_fkey"
      columns: ["ronde_id"]
isOneToOne: false
      referencedRelation: "ronde"
      referencedColumns: ["id"]
    }
                  ]
                },"verbetering": {
                  Row: {
                    "aantal": number,"afgehandeld_op": string | null,"behandelaar": string | null,"buurt_code": string | null,"hoe": string | null,"id": string,"ingediend_op": string,"laatst_op": string,"nummer": string,"over": string,"over_id": string | null,"over_naam": string | null,"reden": string | null,"status": string,"voorstel": string,"wat": string,"wijk_code": string | null,"zeker": boolean
                  }
                  ComputedFields: never
                  Insert: {
                    "aantal"?: number,"afgehandeld_op"?: string | null,"behandelaar"?: string | null,"buurt_code"?: string | null,"hoe"?: string | null,"id"?: string,"ingediend_op": string,"laatst_op": string,"nummer": string,"over": string,"over_id"?: string | null,"over_naam"?: string | null,"reden"?: string | null,"status"?: string,"voorstel": string,"wat": string,"wijk_code"?: string | null,"zeker": boolean
                  }
                  Update: {
                    "aantal"?: number,"afgehandeld_op"?: string | null,"behandelaar"?: string | null,"buurt_code"?: string | null,"hoe"?: string | null,"id"?: string,"ingediend_op"?: string,"laatst_op"?: string,"nummer"?: string,"over"?: string,"over_id"?: string | null,"over_naam"?: string | null,"reden"?: string | null,"status"?: string,"voorstel"?: string,"wat"?: string,"wijk_code"?: string | null,"zeker"?: boolean
                  }
                  Relationships: [
                    {
      foreignKeyName: "verbetering_behandelaar_fkey"
      columns: ["behandelaar"]
isOneToOne: false
      referencedRelation: "medewerker"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "verbetering_buurt_code_fkey"
      columns: ["buurt_code"]
isOneToOne: false
      referencedRelation: "buurt"
      referencedColumns: ["code"]
    },{
      foreignKeyName: "verbetering_wijk_code_fkey"
      columns: ["wijk_code"]
isOneToOne: false
      referencedRelation: "wijk"
      referencedColumns: ["code"]
    }
                  ]
                },"voorbeeld": {
                  Row: {
                    "bron": (string)[],"fase_bron": string | null,"gebied": string | null,"gewijzigd_op": string,"id": string,"naam": string,"omschrijving": string,"peildatum": string | null,"plaats": string,"status": Database["public"]['Enums']["publicatiestatus"],"themas": (string)[],"website": string | null,"zekerheid": Database["public"]['Enums']["zekerheid"]
                  }
                  ComputedFields: never
                  Insert: {
                    "bron": (string)[],"fase_bron"?: string | null,"gebied"?: string | null,"gewijzigd_op"?: string,"id"?: string,"naam": string,"omschrijving": string,"peildatum"?: string | null,"plaats": string,"status"?: Database["public"]['Enums']["publicatiestatus"],"themas"?: (string)[],"website"?: string | null,"zekerheid": Database["public"]['Enums']["zekerheid"]
                  }
                  Update: {
                    "bron"?: (string)[],"fase_bron"?: string | null,"gebied"?: string | null,"gewijzigd_op"?: string,"id"?: string,"naam"?: string,"omschrijving"?: string,"peildatum"?: string | null,"plaats"?: string,"status"?: Database["public"]['Enums']["publicatiestatus"],"themas"?: (string)[],"website"?: string | null,"zekerheid"?: Database["public"]['Enums']["zekerheid"]
                  }
                  Relationships: [

                  ]
                },"wijk": {
                  Row: {
                    "bron": (string)[],"code": string,"gewijzigd_op": string,"grens": Json | null,"grens_bron": string | null,"grens_kaart": Json | null,"grens_plaat": Json | null,"inwoners": number | null,"inwoners_jaar": number | null,"lat": number,"lon": number,"naam": string,"nummer": number,"oppervlakte_km2": number | null,"slug": string,"status": Database["public"]['Enums']["publicatiestatus"],"woningen": number | null,"zekerheid": Database["public"]['Enums']["zekerheid"],"zekerheid_punt": Database["public"]['Enums']["zekerheid"]
                  }
                  ComputedFields: never
                  Insert: {
                    "bron": (string)[],"code": string,"gewijzigd_op"?: string,"grens"?: Json | null,"grens_bron"?: string | null,"grens_kaart"?: Json | null,"grens_plaat"?: Json | null,"inwoners"?: number | null,"inwoners_jaar"?: number | null,"lat": number,"lon": number,"naam": string,"nummer": number,"oppervlakte_km2"?: number | null,"slug": string,"status"?: Database["public"]['Enums']["publicatiestatus"],"woningen"?: number | null,"zekerheid": Database["public"]['Enums']["zekerheid"],"zekerheid_punt": Database["public"]['Enums']["zekerheid"]
                  }
                  Update: {
                    "bron"?: (string)[],"code"?: string,"gewijzigd_op"?: string,"grens"?: Json | null,"grens_bron"?: string | null,"grens_kaart"?: Json | null,"grens_plaat"?: Json | null,"inwoners"?: number | null,"inwoners_jaar"?: number | null,"lat"?: number,"lon"?: number,"naam"?: string,"nummer"?: number,"oppervlakte_km2"?: number | null,"slug"?: string,"status"?: Database["public"]['Enums']["publicatiestatus"],"woningen"?: number | null,"zekerheid"?: Database["public"]['Enums']["zekerheid"],"zekerheid_punt"?: Database["public"]['Enums']["zekerheid"]
                  }
                  Relationships: [

                  ]
                }
          }
          Views: {
            [_ in never]: never
          }
          Functions: {
            "aanmelding_indienen":
{ Args: { "afzender": string,"code": string,"code_hash": string,"gegevens": Json,"inhoud_hash": string,"kanaal": string,"sleutel": string }; Returns: Json
                           },
"aanmelding_stap":
{ Args: { "gegevens"?: Json,"gezien"?: string,"id": string,"naar": string,"tekst"?: string }; Returns: Json
                           },
"aanvraag_indienen":
{ Args: { "afzender": string,"code": string,"code_hash": string,"gegevens": Json,"inhoud_hash": string,"kanaal": string,"sleutel": string }; Returns: Json
                           },
"aanvraag_stap":
{ Args: { "bedrag_cent"?: number,"gezien"?: string,"id": string,"initiatief_id"?: string,"naar": string,"tekst"?: string }; Returns: Json
                           },
"advies_geven":
{ Args: { "aanvraag": string,"advies": Database["public"]['Enums']["advies_soort"],"ronde": string,"tekst": string }; Returns: Json
                           },
"belang_melden":
{ Args: { "aanvraag": string,"belang": boolean,"ronde": string }; Returns: Json
                           },
"belang_nakijken":
{ Args: { "aanvraag": string,"ronde": string }; Returns: Json
                           },
"belang_oordelen":
{ Args: { "blijft": boolean,"ronde": string,"vraag": string }; Returns: Json
                           },
"bericht_mislukt":
{ Args: { "bericht_id": string,"fout": string }; Returns: Json
                           },
"bericht_verzonden":
{ Args: { "bericht_id": string }; Returns: boolean
                           },
"berichten_claimen":
{ Args: { "hoeveel": number,"lease_seconden": number }; Returns: Json
                           },
"berichten_opgegeven":
{ Args: Record<PropertyKey, never>; Returns: {
              "dossier_id": string,"dossier_soort": Database["public"]['Enums']["dossier_soort"],"fout": string,"gemaakt_op": string,"id": string,"nummer": string,"opgegeven_op": string,"pogingen": number,"soort": string
            }[]
                           },
"betaling_vastleggen":
{ Args: { "aanvraag": string,"bedrag_cent": number,"dag": string,"soort": Database["public"]['Enums']["betaling_soort"] }; Returns: Json
                           },
"betaling_verwijderen":
{ Args: { "id": string }; Returns: Json
                           },
"collega_bevestigen":
{ Args: { "id": string }; Returns: Json
                           },
"collegas":
{ Args: Record<PropertyKey, never>; Returns: {
              "id": string,"naam": string,"nieuw": Json,"rol": Database["public"]['Enums']["medewerker_rol"]
            }[]
                           },
"contact_lezen":
{ Args: { "dossier_id": string,"dossier_soort": Database["public"]['Enums']["dossier_soort"] }; Returns: Json
                           },
"contactpersoon":
{ Args: { "dossier_id": string,"dossier_soort": Database["public"]['Enums']["dossier_soort"] }; Returns: Json
                           },
"dossier_actie":
{ Args: { "actie": string,"afzender": string,"code_hash": string,"gegevens": Json,"inhoud_hash": string,"sleutel": string }; Returns: Json
                           },
"dossier_antwoord":
{ Args: { "dossier_soort": Database["public"]['Enums']["dossier_soort"],"id": string,"tekst": string }; Returns: Json
                           },
"dossier_bekijken":
{ Args: { "dossier_soort": Database["public"]['Enums']["dossier_soort"],"id": string }; Returns: Json
                           },
"dossier_bevestigen":
{ Args: { "dossier_soort": Database["public"]['Enums']["dossier_soort"],"id": string }; Returns: Json
                           },
"dossier_lezen":
{ Args: { "afzender": string,"code_hash": string,"nummer"?: string }; Returns: Json
                           },
"dossier_namens":
{ Args: { "actie": string,"dossier_soort": Database["public"]['Enums']["dossier_soort"],"gegevens": Json,"id": string,"reden": string }; Returns: Json
                           },
"dossier_overdragen":
{ Args: { "dossier_soort": Database["public"]['Enums']["dossier_soort"],"id": string,"naar": string }; Returns: Json
                           },
"dossier_wissen":
{ Args: { "dossier_soort": Database["public"]['Enums']["dossier_soort"],"id": string,"reden": string }; Returns: Json
                           },
"feedback_antwoord":
{ Args: { "belofte_op"?: string,"gezegd": string,"id": string,"reactie": string,"wat_gedaan"?: string }; Returns: Json
                           },
"feedback_buiten":
{ Args: { "adres": string }; Returns: number
                           },
"feedback_gedaan":
{ Args: { "id": string,"wat_gedaan": string }; Returns: Json
                           },
"feedback_indienen":
{ Args: { "afzender": string,"code": string,"code_hash": string,"gegevens": Json,"inhoud_hash": string,"kanaal": string,"sleutel": string }; Returns: Json
                           },
"foto_bewaren":
{ Args: { "alt": string,"breedte": number,"groot": string,"hoogte": number,"klein": string,"klein_breedte": number,"klein_hoogte": number,"maker": string,"over": string,"over_id": string }; Returns: Json
                           },
"genoeg_medewerkers":
{ Args: Record<PropertyKey, never>; Returns: boolean
                           },
"geschiedenis":
{ Args: { "rij": string,"tabel": string }; Returns: Json
                           },
"grenzen_importeren":
{ Args: { "rijen": Json }; Returns: Json
                           },
"inleesbron":
{ Args: Record<PropertyKey, never>; Returns: Json
                           },
"inlezing_terugdraaien":
{ Args: { "id": string }; Returns: Json
                           },
"inlezingen":
{ Args: Record<PropertyKey, never>; Returns: Json
                           },
"jury_lezen":
{ Args: Record<PropertyKey, never>; Returns: Json
                           },
"jury_op_papier":
{ Args: { "namen": (string)[],"ronde": string }; Returns: Json
                           },
"jury_stand":
{ Args: { "ronde": string }; Returns: Json
                           },
"jury_uitnodigen":
{ Args: { "adressen": (string)[],"functie"?: string,"rol": Database["public"]['Enums']["juryrol"],"ronde": string }; Returns: Json
                           },
"jury_verwijderen":
{ Args: { "lid": string }; Returns: Json
                           },
"logboek_keten":
{ Args: { "hoeveel"?: number,"vanaf"?: number }; Returns: Json
                           },
"mag_tellen":
{ Args: { "natellen"?: boolean,"reden"?: string,"ronde": string }; Returns: Json
                           },
"mailkeuze_doen":
{ Args: { "afzender": string,"code_hash": string,"ja": boolean }; Returns: Json
                           },
"monitor":
{ Args: { "antwoord_dagen"?: number,"vers_maanden"?: number }; Returns: {
              "deel": string,"meting": string,"vanaf": string,"waarde": number,"wijk_code": string
            }[]
                           },
"nieuwe_code":
{ Args: { "adres": string,"afzender": string,"code": string,"code_hash": string,"uitdaging"?: string }; Returns: Json
                           },
"notitie":
{ Args: { "dossier_soort": Database["public"]['Enums']["dossier_soort"],"id": string,"tekst": string }; Returns: Json
                           },
"openingstijden_zetten":
{ Args: { "gezien": Json,"plek": string,"rijen": Json }; Returns: Json
                           },
"opschonen":
{ Args: { "termijnen"?: Json }; Returns: Json
                           },
"papier_invoeren":
{ Args: { "keuzes": Json,"nummer": string,"ronde": string }; Returns: Json
                           },
"papier_kiezen":
{ Args: { "kies": boolean,"ronde": string }; Returns: Json
                           },
"papier_niet_terug":
{ Args: { "aantal": number,"ronde": string }; Returns: Json
                           },
"papier_stand":
{ Args: { "ronde": string }; Returns: Json
                           },
"papier_uitgeven":
{ Args: { "jurylid": string,"ronde": string }; Returns: Json
                           },
"papier_vervallen":
{ Args: { "jurylid": string,"ronde": string }; Returns: Json
                           },
"plekken_importeren":
{ Args: { "herkomst": Json,"rijen": Json }; Returns: Json
                           },
"plekken_inlezen":
{ Args: { "herkomst": Json,"rijen": Json,"versies": Json }; Returns: Json
                           },
"poging_gelukt":
{ Args: { "poging": string }; Returns: Json
                           },
"publicatie_begonnen":
{ Args: { "versie": number }; Returns: undefined
                           },
"publicatie_beurt":
{ Args: { "gezien"?: Json }; Returns: Json
                           },
"publicatie_mislukt":
{ Args: { "begonnen_op"?: string,"reden": string,"stilstand"?: Json,"uitleg"?: string }; Returns: Json
                           },
"publicatie_online":
{ Args: { "dag": string,"tegengehouden"?: Json,"versie": number }; Returns: undefined
                           },
"publicatie_stand":
{ Args: Record<PropertyKey, never>; Returns: Json
                           },
"publicatie_weggehaald":
{ Args: { "rijen": (string)[],"tabel": string }; Returns: (string)[]
                           },
"ronde_stap":
{ Args: { "naar": Database["public"]['Enums']["ronde_status"],"reden"?: string,"ronde": string }; Returns: Json
                           },
"rondesein_bewaren":
{ Args: { "adres": string,"afzender": string,"uitdaging"?: string }; Returns: Json
                           },
"rondeseinen_versturen":
{ Args: { "bewaar_maanden"?: number,"hoeveel"?: number }; Returns: number
                           },
"signalen_koppelen":
{ Args: { "initiatief"?: string,"signalen": (string)[] }; Returns: Json
                           },
"signalen_samen":
{ Args: Record<PropertyKey, never>; Returns: {
              "aantal": number,"buurt_code": string,"laatste_op": string,"los": number,"signalen": Json,"thema": string,"wijk_code": string
            }[]
                           },
"stem":
{ Args: { "bewijscode": string,"keuzes": Json,"ronde": string }; Returns: Json
                           },
"stem_controle":
{ Args: { "afzender": string,"bewijscode": string,"ronde": string }; Returns: Json
                           },
"stemmen_verlengen":
{ Args: { "reden": string,"ronde": string,"tot": string }; Returns: Json
                           },
"telling_invoer":
{ Args: { "ronde": string }; Returns: Json
                           },
"tik_deel":
{ Args: { "deel": string,"termijnen"?: Json }; Returns: Json
                           },
"tik_delen":
{ Args: Record<PropertyKey, never>; Returns: (string)[]
                           },
"tik_werk":
{ Args: { "termijnen"?: Json }; Returns: Json
                           },
"toestemming_vragen":
{ Args: { "makelaar": string }; Returns: Json
                           },
"uitslag_bewaren":
{ Args: { "door"?: string,"invoer": Json,"invoer_hash": string,"natellen"?: boolean,"reden"?: string,"ronde": string,"uitslag": Json,"zinnen": Json }; Returns: Json
                           },
"uitslag_vaststellen":
{ Args: { "motivering": string,"ronde": string,"versie": number }; Returns: Json
                           },
"verbetering_afhandelen":
{ Args: { "besluit": string,"hoe"?: string,"id": string,"reden"?: string,"waarde"?: string }; Returns: Json
                           },
"verbetering_indienen":
{ Args: { "afzender": string,"gegevens": Json,"inhoud_hash": string,"kanaal": string,"sleutel": string }; Returns: Json
                           },
"verbetering_lezen":
{ Args: { "id": string }; Returns: Json
                           },
"volgcode_uitgeven":
{ Args: { "dossier_soort": Database["public"]['Enums']["dossier_soort"],"id": string }; Returns: Json
                           },
"wacht_op_mij":
{ Args: { "alles"?: boolean,"feedback_dagen"?: number,"vers_maanden"?: number }; Returns: {
              "buurt_code": string,"id": string,"sinds": string,"soort": string,"titel": string,"uiterlijk": string,"van_mij": boolean,"wat": string,"wijk_code": string
            }[]
                           },
"werkberichten_schrijven":
{ Args: { "feedback_dagen"?: number,"vers_maanden"?: number }; Returns: number
                           },
"wie_ben_ik":
{ Args: Record<PropertyKey, never>; Returns: Json
                           },
"wie_helpt_bij":
{ Args: { "nummer": string }; Returns: Json
                           }
          }
          Enums: {
            "aanmelding_status": "ingediend"|"vraag_gesteld"|"gepubliceerd"|"afgewezen"|"ingetrokken","aanvraag_status": "ingediend"|"in_behandeling"|"aanvulling_gevraagd"|"voorgelegd"|"toegekend"|"deels_toegekend"|"afgewezen"|"in_uitvoering"|"afgerond"|"buiten_behandeling"|"ingetrokken","aanvulling": "geen"|"add1"|"nuttig"|"add1-nuttig","advies_soort": "positief"|"neutraal"|"negatief","beheervorm": "zelfbeheer"|"sociaal_beheer"|"samen"|"eigen_organisatie","betaling_soort": "betaald"|"besteed"|"teruggekomen","datumprecisie": "dag"|"maand"|"jaar","dossier_soort": "aanmelding"|"aanvraag"|"feedback","feedback_over": "plek"|"initiatief"|"makelaar"|"procedure"|"portaal","feedback_status": "nieuw"|"beantwoord"|"heropend"|"afgesloten","gebeurtenis_soort": "ingediend"|"bevestigd"|"vraag_gesteld"|"aanvulling_gevraagd"|"aangevuld"|"vraag_vervallen"|"gewijzigd"|"in_behandeling"|"voorgelegd"|"toegekend"|"deels_toegekend"|"afgewezen"|"in_uitvoering"|"eindverslag"|"afgerond"|"buiten_behandeling"|"ingetrokken"|"gepubliceerd"|"beantwoord"|"geholpen"|"heropend"|"afgesloten"|"nieuwe_code"|"gewist"|"notitie"|"herinnerd"|"gedaan"|"geschreven"|"geantwoord","initiatief_fase": "idee"|"start"|"actief"|"zelfstandig"|"gestopt","juryrol": "jurylid"|"adviseur","kanaal": "site"|"site_zonder_js"|"papier"|"telefoon"|"straat","medewerker_rol": "makelaar"|"beheerder","partij": "indiener"|"makelaar"|"beheerder"|"systeem","past_niet": "overslaan"|"stoppen"|"deels","plek_soort": "buurtcentrum"|"speeltuin"|"ontmoetingsplek","precisie": "adres"|"straat"|"buurt"|"wijk","publicatiestatus": "concept"|"gepubliceerd"|"gearchiveerd","ronde_status": "concept"|"open_voor_aanvragen"|"beoordeling"|"stemmen"|"tellen"|"vastgesteld"|"afgerond"|"ingetrokken","stemkanaal": "site"|"papier","stemvorm": "goedkeuren"|"punten","verdeelregel": "meeste_stemmen"|"gelijke_delen","zekerheid": "bron"|"afgeleid"
          }
          CompositeTypes: {
            [_ in never]: never
          }
        }
}

type DatabaseWithoutInternals = Omit<Database, '__InternalSupabase'>

type DefaultSchema = DatabaseWithoutInternals[Extract<keyof Database, "public">]

export type Tables<
  DefaultSchemaTableNameOrOptions extends
    | keyof (DefaultSchema["Tables"] & DefaultSchema["Views"])
    | { schema: keyof DatabaseWithoutInternals },
  TableName extends DefaultSchemaTableNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals
  }
    ? keyof (DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"] &
        DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Views"])
    : never = never
> = DefaultSchemaTableNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? (DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"] &
      DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Views"])[TableName] extends {
      Row: infer R
    }
    ? R
    : never
  : DefaultSchemaTableNameOrOptions extends keyof (DefaultSchema["Tables"] & DefaultSchema["Views"])
  ? (DefaultSchema["Tables"] & DefaultSchema["Views"])[DefaultSchemaTableNameOrOptions] extends {
      Row: infer R
    }
    ? R
    : never
  : never

export type TablesInsert<
  DefaultSchemaTableNameOrOptions extends
    | keyof DefaultSchema["Tables"]
    | { schema: keyof DatabaseWithoutInternals },
  TableName extends DefaultSchemaTableNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals
  }
    ? keyof DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"]
    : never = never
> = DefaultSchemaTableNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"][TableName] extends {
      Insert: infer I
    }
    ? I
    : never
  : DefaultSchemaTableNameOrOptions extends keyof DefaultSchema["Tables"]
  ? DefaultSchema["Tables"][DefaultSchemaTableNameOrOptions] extends {
      Insert: infer I
    }
    ? I
    : never
  : never

export type TablesUpdate<
  DefaultSchemaTableNameOrOptions extends
    | keyof DefaultSchema["Tables"]
    | { schema: keyof DatabaseWithoutInternals },
  TableName extends DefaultSchemaTableNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals
  }
    ? keyof DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"]
    : never = never
> = DefaultSchemaTableNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"][TableName] extends {
      Update: infer U
    }
    ? U
    : never
  : DefaultSchemaTableNameOrOptions extends keyof DefaultSchema["Tables"]
  ? DefaultSchema["Tables"][DefaultSchemaTableNameOrOptions] extends {
      Update: infer U
    }
    ? U
    : never
  : never

export type Enums<
  DefaultSchemaEnumNameOrOptions extends
    | keyof DefaultSchema["Enums"]
    | { schema: keyof DatabaseWithoutInternals },
  EnumName extends DefaultSchemaEnumNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals
  }
    ? keyof DatabaseWithoutInternals[DefaultSchemaEnumNameOrOptions["schema"]]["Enums"]
    : never = never
> = DefaultSchemaEnumNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? DatabaseWithoutInternals[DefaultSchemaEnumNameOrOptions["schema"]]["Enums"][EnumName]
  : DefaultSchemaEnumNameOrOptions extends keyof DefaultSchema["Enums"]
  ? DefaultSchema["Enums"][DefaultSchemaEnumNameOrOptions]
  : never

export type CompositeTypes<
  PublicCompositeTypeNameOrOptions extends
    | keyof DefaultSchema["CompositeTypes"]
    | { schema: keyof DatabaseWithoutInternals },
  CompositeTypeName extends PublicCompositeTypeNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals
  }
    ? keyof DatabaseWithoutInternals[PublicCompositeTypeNameOrOptions["schema"]]["CompositeTypes"]
    : never = never
> = PublicCompositeTypeNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? DatabaseWithoutInternals[PublicCompositeTypeNameOrOptions["schema"]]["CompositeTypes"][CompositeTypeName]
  : PublicCompositeTypeNameOrOptions extends keyof DefaultSchema["CompositeTypes"]
  ? DefaultSchema["CompositeTypes"][PublicCompositeTypeNameOrOptions]
  : never

export const Constants = {
  "public": {
          Enums: {
            "aanmelding_status": ["ingediend", "vraag_gesteld", "gepubliceerd", "afgewezen", "ingetrokken"],"aanvraag_status": ["ingediend", "in_behandeling", "aanvulling_gevraagd", "voorgelegd", "toegekend", "deels_toegekend", "afgewezen", "in_uitvoering", "afgerond", "buiten_behandeling", "ingetrokken"],"aanvulling": ["geen", "add1", "nuttig", "add1-nuttig"],"advies_soort": ["positief", "neutraal", "negatief"],"beheervorm": ["zelfbeheer", "sociaal_beheer", "samen", "eigen_organisatie"],"betaling_soort": ["betaald", "besteed", "teruggekomen"],"datumprecisie": ["dag", "maand", "jaar"],"dossier_soort": ["aanmelding", "aanvraag", "feedback"],"feedback_over": ["plek", "initiatief", "makelaar", "procedure", "portaal"],"feedback_status": ["nieuw", "beantwoord", "heropend", "afgesloten"],"gebeurtenis_soort": ["ingediend", "bevestigd", "vraag_gesteld", "aanvulling_gevraagd", "aangevuld", "vraag_vervallen", "gewijzigd", "in_behandeling", "voorgelegd", "toegekend", "deels_toegekend", "afgewezen", "in_uitvoering", "eindverslag", "afgerond", "buiten_behandeling", "ingetrokken", "gepubliceerd", "beantwoord", "geholpen", "heropend", "afgesloten", "nieuwe_code", "gewist", "notitie", "herinnerd", "gedaan", "geschreven", "geantwoord"],"initiatief_fase": ["idee", "start", "actief", "zelfstandig", "gestopt"],"juryrol": ["jurylid", "adviseur"],"kanaal": ["site", "site_zonder_js", "papier", "telefoon", "straat"],"medewerker_rol": ["makelaar", "beheerder"],"partij": ["indiener", "makelaar", "beheerder", "systeem"],"past_niet": ["overslaan", "stoppen", "deels"],"plek_soort": ["buurtcentrum", "speeltuin", "ontmoetingsplek"],"precisie": ["adres", "straat", "buurt", "wijk"],"publicatiestatus": ["concept", "gepubliceerd", "gearchiveerd"],"ronde_status": ["concept", "open_voor_aanvragen", "beoordeling", "stemmen", "tellen", "vastgesteld", "afgerond", "ingetrokken"],"stemkanaal": ["site", "papier"],"stemvorm": ["goedkeuren", "punten"],"verdeelregel": ["meeste_stemmen", "gelijke_delen"],"zekerheid": ["bron", "afgeleid"]
          }
        }
} as const
